import { isUuid } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';
import type { ContactDetails } from '../../../../casework/contact/contact-details';
import { quickAttempt } from '../../../../casework/contact/quick-attempts';
import type { RecordContactForm } from './record-contact.form';

/** A complete form (see formFaults) as a contact; a quick attempt happened now. */
export function fromForm(form: RecordContactForm, now: Instant): ContactDetails {
  const quick = quickAttempt(form.quick);
  if (quick) return { occurredAt: now, direction: 'OUTBOUND', channel: quick.channel, outcome: quick.outcome };
  const { occurredAt, channel, outcome, direction = 'OUTBOUND' } = form;
  if (occurredAt === undefined || channel === undefined || outcome === undefined) throw new TypeError('a form with faults is no contact');
  const { purposes, referralAnswer, about, alsoInCases, stillSafe, overrideReason, note } = form;
  const isOffer = outcome === 'REACHED' && purposes?.includes('REFERRAL_OFFER') === true;
  return {
    occurredAt,
    channel,
    direction,
    outcome,
    purposes,
    // An answer without an offer is a slip of the thumb.
    referralAnswer: isOffer ? referralAnswer : undefined,
    about,
    alsoInCases,
    stillSafe,
    overrideReason,
    note,
    byProxy: byProxy(form),
    interpreter: interpreter(form),
  };
}

function byProxy({ spokeTo, relation }: RecordContactForm): ContactDetails['byProxy'] {
  if (spokeTo === 'SOMEBODY_ELSE') return { relation };
  return spokeTo !== undefined && isUuid(spokeTo) ? { representativeId: spokeTo } : undefined;
}

function interpreter({ interpreterKind, interpreterReason }: RecordContactForm): ContactDetails['interpreter'] {
  return interpreterKind === undefined || interpreterKind === 'NONE' ? undefined : { kind: interpreterKind, reason: interpreterReason };
}
