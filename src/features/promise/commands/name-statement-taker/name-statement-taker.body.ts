import { ApiProperty } from '@nestjs/swagger';
import type { StaffId } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';

/** `POST /api/v1/cases/{caseId}/statement-takers`. */
export class NameStatementTakerBody {
  @ApiProperty({ format: 'uuid' }) @IsUuidText() staffId: StaffId;
  @ApiProperty({ format: 'date-time' }) @IsInstantText({ notInFuture: true }) occurredAt: Instant;
}
