import { IsIn, IsOptional } from 'class-validator';
import type { CaseId, IncidentId } from '../../../../kernel/ids';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';

export class LinkIncidentBody {
  @IsIn(['SAME', 'RELATED'])
  readonly relation!: 'SAME' | 'RELATED';

  @IsOptional()
  @IsUuidText()
  readonly incidentId?: IncidentId;

  @IsOptional()
  @IsUuidText()
  readonly linkedCaseId?: CaseId;

  @IsOptional()
  @IsPlainText(2000)
  readonly reason?: string;
}
