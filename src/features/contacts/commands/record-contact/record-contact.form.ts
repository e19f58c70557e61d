import { IsIn, IsOptional } from 'class-validator';
import { type Channel, channelCodes, type ContactDirection, directionCodes } from '../../../../domain/reference-data/channels';
import {
  type ContactOutcome,
  contactOutcomeCodes,
  type StillSafe,
  stillSafeCodes,
} from '../../../../domain/reference-data/contact-outcomes';
import { type ContactPurpose, purposeCodes } from '../../../../domain/reference-data/contact-purposes';
import type { CaseId, EventId } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsChoices } from '../../../../web-kit/forms/is-choices';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';
import { tooLong } from '../../../../casework/doors/too-long';
import { ChosenIds } from './chosen-ids';
import { quickAttemptCodes } from '../../../../casework/contact/quick-attempts';
import { relationCodes } from './relations';

const referralAnswers = ['ACCEPTED', 'DECLINED'] as const;
const interpreterKinds = ['NONE', 'PROFESSIONAL', 'FAMILY', 'CHILD'] as const;

/** A contact as it is typed. `quick` is an attempt in one tap, now; without it the form says when, how and what came of it. */
export class RecordContactForm {
  @IsOptional() @IsIn([...quickAttemptCodes], { message: 'Select what came of it' }) quick?: string;

  @WhenTyped({ prefix: 'occurred', label: 'when this happened', notInFuture: true, optional: true }) occurredAt?: Instant;
  @IsOptional() @IsIn([...channelCodes], { message: 'Select how you got in touch' }) channel?: Channel;
  @IsOptional() @IsIn([...directionCodes], { message: 'Select who got in touch' }) direction?: ContactDirection;
  @IsOptional() @IsIn([...contactOutcomeCodes], { message: 'Select what came of it' }) outcome?: ContactOutcome;

  @IsOptional() @IsChoices(purposeCodes, { message: 'Select purposes from the list' }) purposes?: ContactPurpose[];
  @IsOptional()
  @IsIn([...referralAnswers], { message: 'Select whether they accepted the referral' })
  referralAnswer?: (typeof referralAnswers)[number];
  @IsOptional() @ChosenIds('Select events from the list') about?: EventId[];
  @IsOptional() @ChosenIds('Select cases from the list') alsoInCases?: CaseId[];

  /** `PERSON`, `SOMEBODY_ELSE`, or a representative's id. */
  @IsOptional() @IsPlainText(40, { message: 'Select who you spoke to' }) spokeTo?: string;
  @IsOptional() @IsIn([...relationCodes], { message: 'Select how they stand to the person' }) relation?: string;
  @IsOptional()
  @IsIn([...interpreterKinds], { message: 'Select who interpreted' })
  interpreterKind?: (typeof interpreterKinds)[number];
  @IsOptional() @IsPlainText(2000, tooLong('The reason', 2000)) interpreterReason?: string;
  @IsOptional() @IsIn([...stillSafeCodes], { message: 'Select whether this way is still safe' }) stillSafe?: StillSafe;
  @IsOptional() @IsPlainText(2000, tooLong('The reason', 2000)) overrideReason?: string;
  @IsOptional() @IsPlainText(10_000, tooLong('The note', 10_000)) note?: string;
}
