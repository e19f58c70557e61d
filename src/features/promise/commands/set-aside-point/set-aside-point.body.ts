import { ApiProperty } from '@nestjs/swagger';
import type { StaffId } from '../../../../kernel/ids';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';

/** `POST /api/v1/cases/{caseId}/promise/{point}/set-aside`. */
export class SetAsidePointBody {
  @ApiProperty({ maxLength: 2000 }) @IsPlainText(2000) reason: string;
  @ApiProperty({ format: 'uuid', description: 'Let into the case, and not responsible for the point.' }) @IsUuidText() approver: StaffId;
}
