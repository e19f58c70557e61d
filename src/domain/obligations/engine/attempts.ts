import type { Instant, LocalDate } from '../../../kernel/instant';
import { fact } from '../../support-case/fact';
import { localDayAt } from '../clocks/local-day';
import { attemptsDecisionRaised } from '../events';
import type { Happening } from './happening';
import type { Reckoning } from './reckoning';
import { tell } from './reckoning';

type Contact = Extract<Happening, { fact: 'CONTACT' }>;

/** Since somebody was last reached, and since attempts were last put to the Inspector. */
function attemptsSince(contacts: readonly Contact[], raisedAt: Instant | undefined): readonly Contact[] {
  const reached = contacts.filter(({ outcome }) => outcome === 'REACHED').map(({ occurredAt }) => occurredAt);
  const since = [...reached, ...(raisedAt ? [raisedAt] : [])].sort().at(-1) ?? '';
  return contacts.filter(({ isAttempt, isOurs, outOfPlan, occurredAt }) => isAttempt && isOurs && !outOfPlan && occurredAt > since);
}

/** Law 7: attempts as the plan allows them, on enough different days, raise a decision for the Inspector; they close nothing. */
export function raiseAttemptsDecision(reckoning: Reckoning): void {
  const { owed, terms, at, standing } = reckoning;
  if (standing.status === 'CLOSED' || standing.status === 'DUPLICATE') return;
  const contacts = owed.happenings.filter((known): known is Contact => known.fact === 'CONTACT' && !known.isStruck);
  const attempts = attemptsSince(contacts, owed.attemptsRaisedAt);
  const days = [...new Set(attempts.map(({ occurredAt }): LocalDate => localDayAt(occurredAt)))].sort();
  if (days.length < terms.packAt(at).attempts.days) return;
  tell(reckoning, fact(attemptsDecisionRaised, { days, attempts: attempts.map(({ eventId }) => eventId), raisedAt: at }));
}
