import type { LocalDate } from '../../../kernel/instant';
import type { PolicyPack } from '../policy-pack/policy-pack';
import { rulesCausedBy } from '../policy-pack/rules-of';
import type { FactPattern, Rule } from '../policy-pack/rule-shape';
import { arise } from './arising';
import { bringForward, followRisk } from './bringing-forward';
import { appliesTo, circumstancesOf } from './circumstances';
import type { Happening } from './happening';
import { isWhat } from './matches';
import { isOwed } from './owed';
import type { Reckoning } from './reckoning';
import { standingOf } from './reckoning';

/** The names under which a pack's rules can be caused by it. */
const namesOf = ({ fact }: Happening): readonly FactPattern['fact'][] => {
  if (fact === 'RISK') return ['RISK_RAISED', 'RISK_ASSESSED'];
  return fact === 'PROMISE_ANSWERED' ? [fact, 'PROMISE_DISPUTED'] : [fact];
};

/**
 * A review that was written down late does not raise the next one where one stands that it did not do, where something since has brought
 * that forward already, or where a later review that could not be the next one has raised it.
 */
function isPast({ owed }: Reckoning, { reviews }: PolicyPack, rule: Rule, { fact: by, startsAt }: Happening): boolean {
  if (by !== 'REVIEW') return false;
  const later = owed.happenings.filter(({ fact, occurredAt }) => fact === 'REVIEW' && occurredAt > startsAt);
  const raised = later.filter((review) => rule.when.some((pattern) => isWhat(pattern, review)));
  const isMet = later.some((review) => rule.metBy.some((pattern) => isWhat(pattern, review)));
  const isForward = owed.obligations.some((duty) => duty.rule === reviews.broughtForward && isOwed(duty) && duty.startedAt > startsAt);
  const isOneStanding = owed.obligations.some((duty) => duty.rule === reviews.next && isOwed(duty));
  return isOneStanding || isForward || (raised.length > 0 && !isMet);
}

/** All that something causes, under the pack that is in force where its clocks start. */
export function ariseFrom(reckoning: Reckoning, happening: Happening, askedFor?: LocalDate): void {
  const pack = reckoning.terms.packAt(happening.startsAt);
  const about = circumstancesOf(pack, standingOf(reckoning));
  for (const rule of namesOf(happening).flatMap((name) => rulesCausedBy(pack, name))) {
    if (!rule.when.some((pattern) => isWhat(pattern, happening)) || !appliesTo(rule, about)) continue;
    const cause = {
      eventId: happening.eventId,
      startsAt: happening.startsAt,
      happening,
      ...(rule.id === pack.reviews.next && { askedFor }),
    };
    if (rule.id === pack.reviews.next && isPast(reckoning, pack, rule, happening)) continue;
    if (rule.replaces) bringForward(reckoning, pack, rule, cause);
    else arise(reckoning, pack, rule, cause);
  }
  if (happening.fact === 'RISK' && happening.isRaised) {
    followRisk(reckoning, pack, { eventId: happening.eventId, startsAt: happening.startsAt, happening });
  }
}
