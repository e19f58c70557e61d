import { ApiProperty } from '@nestjs/swagger';
import type { CaseId } from '../../../../kernel/ids';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';

export class MarkDuplicateBody {
  @ApiProperty({ description: 'The case that goes on.', type: String, format: 'uuid' })
  @IsUuidText()
  readonly duplicateOf!: CaseId;

  @ApiProperty({ type: String, maxLength: 2000 })
  @IsPlainText(2000)
  readonly reason!: string;
}
