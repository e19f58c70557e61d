import { ApiProperty } from '@nestjs/swagger';
import type { StaffId } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';

export class ApproveCovertLookupBody {
  @ApiProperty({ format: 'uuid' }) @IsUuidText() readonly staffId!: StaffId;
  @ApiProperty({ format: 'date-time' }) @IsInstantText({}) readonly from!: Instant;
  @ApiProperty({ format: 'date-time' }) @IsInstantText({}) readonly until!: Instant;
  @ApiProperty({ maxLength: 2000 }) @IsPlainText(2000) readonly reason!: string;
}

export class ApproveCovertLookupForm {
  @IsUuidText({ message: 'Select whose looks are not shown' }) readonly staffId!: StaffId;
  @WhenTyped({ prefix: 'from', label: 'from when' }) readonly from!: Instant;
  @WhenTyped({ prefix: 'until', label: 'until when' }) readonly until!: Instant;
  @IsPlainText(2000, { message: 'Enter why, in 2,000 characters or fewer' }) readonly reason!: string;
}
