import { IsIn, IsOptional, ValidateIf } from 'class-validator';
import { type Channel, channelCodes } from '../../../../domain/reference-data/channels';
import type { Instant } from '../../../../kernel/instant';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';
import { type ReferralResult, referralResults } from './record-referral.body';

export class RecordReferralForm {
  @IsIn([...referralResults], { message: 'Select whether the referral was made or declined' }) result: ReferralResult;
  @IsPlainText(120, { message: 'Enter the name of the organisation, in 120 characters or fewer' }) agency: string;

  @ValidateIf(({ result, words }: RecordReferralForm) => result === 'DECLINED' || words !== undefined)
  @IsPlainText(2000, { message: 'Enter what they said, in their own words and in 2,000 characters or fewer' })
  words?: string;

  @IsOptional() @IsIn([...channelCodes], { message: 'Select how they told you' }) how?: Channel;
  @WhenTyped({ prefix: 'occurred', label: 'when this happened', notInFuture: true }) occurredAt: Instant;
}
