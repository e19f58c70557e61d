import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import type { LpuCode } from '../../../../kernel/ids';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { tooLong } from '../../../../casework/doors/too-long';

const lpuCode = /^[A-Z0-9][A-Z0-9-]{0,19}$/;

export class OfferResponsibilityBody {
  @ApiProperty({ pattern: lpuCode.source, example: 'LPU-2' }) @Matches(lpuCode) to: LpuCode;
  @ApiPropertyOptional({ maxLength: 2000 }) @IsOptional() @IsPlainText(2000) reason?: string;
}

export class OfferResponsibilityForm {
  @Matches(lpuCode, { message: 'Select the unit that should take the case' }) to: LpuCode;
  @IsOptional() @IsPlainText(2000, tooLong('The reason', 2000)) reason?: string;
}

export class DeclineOfferBody {
  @ApiProperty({ maxLength: 2000 }) @IsPlainText(2000) reason: string;
}

/** One page answers an offer: `accept` or `decline`, or takes it back: `withdraw`. */
export class AnswerOfferForm {
  @Matches(/^(accept|decline|withdraw)$/, { message: 'Select what to do with the offer' }) answer: 'accept' | 'decline' | 'withdraw';
  @IsOptional() @IsPlainText(2000, tooLong('The reason', 2000)) reason?: string;
}
