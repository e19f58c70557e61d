import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { CaseId, IncidentId } from '../../../../kernel/ids';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';

export class LinkIncidentBody {
  @ApiProperty({ enum: ['SAME', 'RELATED'] })
  @IsIn(['SAME', 'RELATED'])
  readonly relation!: 'SAME' | 'RELATED';

  @ApiPropertyOptional({ type: String, format: 'uuid' })
  @IsOptional()
  @IsUuidText()
  readonly incidentId?: IncidentId;

  @ApiPropertyOptional({ type: String, format: 'uuid' })
  @IsOptional()
  @IsUuidText()
  readonly linkedCaseId?: CaseId;

  @ApiPropertyOptional({ type: String, maxLength: 2000 })
  @IsOptional()
  @IsPlainText(2000)
  readonly reason?: string;
}
