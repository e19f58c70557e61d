import type { ContactId, DirectionId, EventId, StaffId } from '../../../kernel/ids';
import type { Instant } from '../../../kernel/instant';
import type { Channel } from '../../reference-data/channels';
import type { ContactOutcome } from '../../reference-data/contact-outcomes';
import type { ContactPurpose } from '../../reference-data/contact-purposes';
import type { KeyEventType } from '../../reference-data/key-event-types';
import type { ReviewType } from '../../reference-data/review-types';

export type ContactHappening = {
  readonly fact: 'CONTACT';
  readonly contactId: ContactId;
  readonly outcome: ContactOutcome;
  readonly channel: Channel;
  readonly isOurs: boolean;
  readonly isAttempt: boolean;
  readonly purposes: readonly ContactPurpose[];
  readonly about?: readonly EventId[] | undefined;
  /** Somebody spoke for the person whom they had not named for it: counts for nothing. */
  readonly byStranger: boolean;
  readonly byNobodyOnTheCase: boolean;
  readonly outOfPlan: boolean;
  readonly confirmed: boolean;
};

type Told =
  | ContactHappening
  | { readonly fact: 'REVIEW'; readonly type: ReviewType }
  | { readonly fact: 'RISK'; readonly isAssessment: boolean; readonly isRaised: boolean }
  | { readonly fact: 'KEY_EVENT'; readonly type: KeyEventType; readonly outcomeType?: number | undefined }
  | { readonly fact: 'DIRECTION_GIVEN'; readonly directionId: DirectionId; readonly to: StaffId; readonly dueAt: Instant }
  | { readonly fact: 'DIRECTION_DISCHARGED'; readonly directionId: DirectionId }
  | {
      readonly fact:
        | 'CASE_OPENED'
        | 'NEEDS_ASSESSED'
        | 'CONTACT_PLAN_AGREED'
        | 'REFERRAL_MADE'
        | 'REFERRAL_DECLINED'
        | 'NO_CONTACT_REQUESTED'
        | 'CONTACT_WELCOMED_AGAIN'
        | 'INCIDENT_LINKED'
        | 'COLLEAGUE_ALLEGED'
        | 'CLOSURE_PROPOSED'
        | 'CASE_CLOSED'
        | 'CASE_REOPENED';
    };

/**
 * Something in a case's history that can cause a duty or meet one, as it stands after corrections. `startsAt` is where clocks start
 * (when it was received, else when it occurred); `recordedAt` when it was first written down.
 */
export type Happening = Told & {
  readonly eventId: EventId;
  readonly occurredAt: Instant;
  readonly startsAt: Instant;
  readonly recordedAt: Instant;
  /** Its place among what was written down of the case: tells what came after what in one minute. */
  readonly order: number;
  /** The entry turned out to be about somebody else: it counts for nothing. */
  readonly isStruck?: true;
};
