import { accepted, refused } from '../../kernel/decider';
import type { ContactId, EventId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { Channel, ContactDirection } from '../reference-data/channels';
import { writtenChannels } from '../reference-data/channels';
import type { ContactOutcome, StillSafe } from '../reference-data/contact-outcomes';
import { attemptOutcomes } from '../reference-data/contact-outcomes';
import type { ContactPurpose } from '../reference-data/contact-purposes';
import { shapedAsCode } from './classification';
import type { CaseDecision, CommandOf } from './concern';
import type { PlanFacts } from './contact-plan-check';
import { outOfPlan } from './contact-plan-check';
import { contactRecorded } from './events-contact';
import { fact, present, words } from './fact';
import type { SupportCaseRefusal } from './refusal';
import { firstRefusal } from './refusal';
import type { OpenedCase } from './state';
import { happened } from './times';

export type RecordContact = CommandOf<
  'RecordContact',
  {
    /** Shared by the cases that one dealing was about. */
    readonly contactId: ContactId;
    readonly occurredAt: Instant;
    readonly channel: Channel;
    readonly direction: ContactDirection;
    readonly outcome: ContactOutcome;
    readonly purposes?: readonly ContactPurpose[] | undefined;
    readonly referralAnswer?: 'ACCEPTED' | 'DECLINED' | undefined;
    readonly about?: readonly EventId[] | undefined;
    readonly byProxy?:
      | { readonly representativeId?: string | undefined; readonly relation?: string | undefined; readonly namedForTopic: boolean }
      | undefined;
    readonly interpreter?: { readonly kind: 'PROFESSIONAL' | 'FAMILY' | 'CHILD'; readonly reason?: string | undefined } | undefined;
    readonly stillSafe?: StillSafe | undefined;
    readonly overrideReason?: string | undefined;
    readonly note?: string | undefined;
    /** Gathered from the person's stream; absent where nobody can be reached. */
    readonly plan?: PlanFacts | undefined;
    /** The key events of this case, where `about` is to be checked against them. */
    readonly keyEventIds?: readonly EventId[] | undefined;
  }
>;

type Contact = RecordContact['data'];

const fitsChannel = ({ outcome, channel }: Contact): SupportCaseRefusal | undefined => {
  const fits = outcome === 'SENT' ? writtenChannels.includes(channel) : outcome !== 'VOICEMAIL' || channel === 'TELEPHONE';
  return fits ? undefined : { code: 'OUTCOME_DOES_NOT_FIT_CHANNEL', field: 'outcome' };
};

const answered = ({ outcome, purposes = [], referralAnswer }: Contact): SupportCaseRefusal | undefined =>
  outcome === 'REACHED' && purposes.includes('REFERRAL_OFFER') && referralAnswer === undefined
    ? { code: 'PURPOSE_NEEDS_ANSWER', field: 'referralAnswer' }
    : undefined;

const interpreted = ({ interpreter }: Contact): SupportCaseRefusal | undefined =>
  interpreter && interpreter.kind !== 'PROFESSIONAL' && !interpreter.reason?.trim()
    ? { code: 'INTERPRETER_NEEDS_REASON', field: 'interpreter' }
    : undefined;

const aboutKnown = ({ about = [], keyEventIds }: Contact): SupportCaseRefusal | undefined =>
  keyEventIds && about.some((eventId) => !keyEventIds.includes(eventId)) ? { code: 'KEY_EVENT_NOT_FOUND', field: 'about' } : undefined;

/** Every call in which the person was reached asks whether this way is still safe; not having asked is an answer too. */
const stillSafe = ({ stillSafe: answer, outcome, channel }: Contact): StillSafe | undefined =>
  outcome === 'REACHED' && (channel === 'TELEPHONE' || channel === 'VIDEO') ? (answer ?? 'NOT_ASKED') : answer;

/** Law 9: starting a contact against the plan needs a reason; with one, what did happen is recorded, and marked. */
export function recordContact({ by, at, data: contact }: RecordContact, state: OpenedCase): CaseDecision {
  if (state.contacts.some((known) => known.contactId === contact.contactId)) return accepted();
  const fault = firstRefusal(
    happened(at, contact.occurredAt),
    fitsChannel(contact),
    answered(contact),
    interpreted(contact),
    aboutKnown(contact),
    shapedAsCode(contact.byProxy?.relation, 'byProxy'),
  );
  if (fault) return refused(fault);
  const why = outOfPlan(contact, state);
  const overrideReason = words(state, contact.overrideReason);
  if (why.length > 0 && !overrideReason) {
    return refused({ code: why.includes('PERSON_DIED') ? 'PERSON_DIED' : 'CONTACT_OUTSIDE_PLAN', field: 'overrideReason', why });
  }
  const { contactId, occurredAt, channel, direction, outcome, referralAnswer, interpreter, byProxy, about } = contact;
  const purposes = [...new Set(contact.purposes ?? [])];
  const attempted = attemptOutcomes.includes(outcome);
  return accepted(
    fact(contactRecorded, {
      contactId,
      occurredAt,
      channel,
      direction,
      outcome,
      purposes: attempted ? [] : purposes,
      intended: attempted && purposes.length > 0 ? purposes : undefined,
      referralAnswer,
      about: about && [...about],
      byProxy: byProxy && present(byProxy),
      interpreter: interpreter && present({ kind: interpreter.kind, reason: words(state, interpreter.reason) }),
      stillSafe: stillSafe(contact),
      outOfPlan: why.length > 0,
      overrideReason,
      note: words(state, contact.note),
      recordedBy: by.staffId,
    }),
  );
}
