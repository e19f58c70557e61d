import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { EventId } from '../../../../kernel/ids';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';
import { type SealGround, sealGroundCodes } from './seal-grounds';

/** What both doors ask for; pages show the reason to everybody who may see the case. */
export class SealEntryForm {
  @ApiProperty({ enum: sealGroundCodes }) @IsIn([...sealGroundCodes], { message: 'Select why the entry is sealed' }) ground: SealGround;
  @ApiProperty({ maxLength: 2000 }) @IsPlainText(2000, { message: 'Enter the reason, in up to 2,000 characters' }) reason: string;
}

/** `POST /api/v1/cases/{caseId}/seals`. */
export class SealEntryBody extends SealEntryForm {
  @ApiProperty({ format: 'uuid' }) @IsUuidText() eventId: EventId;
}
