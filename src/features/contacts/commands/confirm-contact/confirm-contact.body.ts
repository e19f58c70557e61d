import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { type Proof, proofCodes } from './proofs';

/** `POST /api/v1/cases/{caseId}/contacts/{contactId}/confirmations`. */
export class ConfirmContactBody {
  @ApiProperty({ enum: proofCodes }) @IsIn([...proofCodes]) proof: Proof;
  @ApiPropertyOptional({ maxLength: 2000 }) @IsOptional() @IsPlainText(2000) detail?: string;
}
