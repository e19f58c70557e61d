import { quickAttempt } from '../../../../casework/contact/quick-attempts';
import type { Instant } from '../../../../kernel/instant';
import type { FieldError } from '../../../../web-kit/forms/typed-form';
import type { PromiseContact } from './record-promise-contact.command';
import type { RecordPromiseContactForm } from './record-promise-contact.form';

/** What a form without a quick answer still has to say. */
export const whenFault = ({ quick, occurredAt }: RecordPromiseContactForm): readonly FieldError[] =>
  quick === undefined && occurredAt === undefined ? [{ field: 'occurred-date', text: 'Enter when this happened' }] : [];

/** A complete form as a contact; a quick attempt happened now. */
export function contactOfForm(form: RecordPromiseContactForm, now: Instant): PromiseContact {
  const quick = quickAttempt(form.quick);
  if (quick) return { occurredAt: now, direction: 'OUTBOUND', channel: quick.channel, outcome: quick.outcome };
  const { occurredAt, channel, outcome, direction = 'OUTBOUND', purposes, stillSafe, overrideReason, note } = form;
  if (occurredAt === undefined || channel === undefined || outcome === undefined) throw new TypeError('a form with faults is no contact');
  return { occurredAt, channel, outcome, direction, purposes, stillSafe, overrideReason, note };
}
