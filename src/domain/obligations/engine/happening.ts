import type { ContactId, DirectionId, EventId, StaffId, SubjectId } from '../../../kernel/ids';
import type { Instant } from '../../../kernel/instant';
import type { Channel } from '../../reference-data/channels';
import type { ContactOutcome } from '../../reference-data/contact-outcomes';
import type { ContactPurpose } from '../../reference-data/contact-purposes';
import type { KeyEventType } from '../../reference-data/key-event-types';
import type { ReviewType } from '../../reference-data/review-types';
import type { Audience, OfferAnswer, SupportOffer } from '../../reference-data/staff-victims';
import type { CaseRole } from '../../support-case/case-roles';

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
  /** The parts in the case of whoever recorded it. */
  readonly byParts: readonly string[];
  readonly withContent: boolean;
  readonly outOfPlan: boolean;
  readonly confirmed: boolean;
};

type Told =
  | ContactHappening
  | { readonly fact: 'REVIEW'; readonly type: ReviewType }
  | { readonly fact: 'RISK'; readonly isAssessment: boolean; readonly isRaised: boolean }
  | { readonly fact: 'KEY_EVENT'; readonly type: KeyEventType; readonly outcomeType?: number | undefined }
  | { readonly fact: 'DIRECTION_GIVEN'; readonly directionId: DirectionId; readonly to: StaffId; readonly dueAt: Instant }
  | { readonly fact: 'COLLEAGUE_ALLEGED' | 'ALLEGATION_CONFIRMED'; readonly subjectId: SubjectId }
  | { readonly fact: 'OFFICER_APPOINTED' | 'OFFICER_RELIEVED' | 'CONFLICT_CHECKED'; readonly role: CaseRole }
  | { readonly fact: 'REFERENCE_LINKED'; readonly flagged: boolean }
  | { readonly fact: 'NOTICE_GIVEN'; readonly audience: Audience }
  | { readonly fact: 'WELLBEING_ASSESSED'; readonly again: boolean; readonly trauma: boolean }
  | { readonly fact: 'SUPPORT_OFFERED'; readonly offer: SupportOffer; readonly answer: OfferAnswer }
  | { readonly fact: 'CONSENT_GIVEN'; readonly scope: string }
  | { readonly fact: 'PROMISE_DECLINED' | 'PROMISE_TAKEN_UP' | 'DISAGREEMENT_ANSWERED'; readonly point: string }
  | { readonly fact: 'PROMISE_ANSWERED'; readonly point: string; readonly disputed: boolean }
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
        | 'HEALTH_AND_SAFETY_REPORTED'
        | 'STATEMENT_TAKER_NAMED'
        | 'EVIDENCE_CHECKED'
        | 'LESSON_RECORDED'
        | 'POST_CLOSURE_CHECKED'
        | 'CLOSURE_CONFIRMED'
        | 'PROMISE_ASKED'
        | 'CLOSURE_PROPOSED'
        | 'CASE_CLOSED'
        | 'CASE_REOPENED';
    };

/** Where it stands in time, and in the log. */
export type When = Pick<Happening, 'eventId' | 'occurredAt' | 'startsAt' | 'recordedAt' | 'order'>;

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
