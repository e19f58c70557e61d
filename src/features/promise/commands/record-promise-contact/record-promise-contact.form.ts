import { ArrayMinSize, IsIn, IsOptional, ValidateIf } from 'class-validator';
import { type Channel, type ContactDirection, directionCodes } from '../../../../domain/reference-data/channels';
import { type ContactPurpose, purposeCodes } from '../../../../domain/reference-data/contact-purposes';
import { type ContactOutcome, type StillSafe, stillSafeCodes } from '../../../../domain/reference-data/contact-outcomes';
import type { Instant } from '../../../../kernel/instant';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsChoices } from '../../../../web-kit/forms/is-choices';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';
import { tooLong } from '../../../../casework/doors/too-long';
import { attemptOutcomes } from '../../../../domain/reference-data/contact-outcomes';
import { quickAttemptCodes } from '../../../../casework/contact/quick-attempts';
import { spokenChannelCodes } from './spoken-channels';

const outcomes: readonly ContactOutcome[] = ['REACHED', ...attemptOutcomes];
const isInFull = ({ quick }: RecordPromiseContactForm): boolean => quick === undefined;
const isReached = (form: RecordPromiseContactForm): boolean => isInFull(form) && form.outcome === 'REACHED';

/** `quick` is an attempt in one tap, now; without it the form says when, how and what came of it. */
export class RecordPromiseContactForm {
  @IsOptional() @IsIn([...quickAttemptCodes], { message: 'Select what came of it' }) quick?: string;

  @ValidateIf(isInFull) @IsIn([...spokenChannelCodes], { message: 'Select how you spoke: by voice or face to face' }) channel?: Channel;
  @ValidateIf(isInFull) @IsIn([...outcomes], { message: 'Select what came of it' }) outcome?: ContactOutcome;
  @IsOptional() @IsIn([...directionCodes], { message: 'Select who got in touch' }) direction?: ContactDirection;

  @ValidateIf(isReached)
  @IsChoices(purposeCodes, { message: 'Select what it was about' })
  @ArrayMinSize(1, { message: 'Select what it was about: without it the call counts for nothing' })
  purposes: ContactPurpose[] = [];

  @ValidateIf((form: RecordPromiseContactForm) => isReached(form) || form.note !== undefined)
  @IsPlainText(10_000, { message: 'Enter what was said, in 10,000 characters or fewer: it shows that you spoke with them' })
  note?: string;

  @IsOptional() @IsIn([...stillSafeCodes], { message: 'Select whether this way is still safe' }) stillSafe?: StillSafe;
  @IsOptional() @IsPlainText(2000, tooLong('The reason', 2000)) overrideReason?: string;
  @WhenTyped({ prefix: 'occurred', label: 'when this happened', notInFuture: true, optional: true }) occurredAt?: Instant;
}
