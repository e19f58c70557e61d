import type { LocalDate } from '../../../kernel/instant';
import { rulesCausedBy } from '../policy-pack/rules-of';
import type { PolicyPack } from '../policy-pack/policy-pack';
import type { FactPattern, Rule } from '../policy-pack/rule-shape';
import { arise } from './arising';
import { bringForward, followRisk } from './bringing-forward';
import { appliesTo, circumstancesOf } from './circumstances';
import type { Happening } from './happening';
import { isWhat } from './matches';
import type { Obligation } from './owed';
import { isOwed } from './owed';
import type { Reckoning } from './reckoning';
import { standingOf } from './reckoning';

/** The names under which a pack's rules can be caused by it. */
const namesOf = ({ fact }: Happening): readonly FactPattern['fact'][] => (fact === 'RISK' ? ['RISK_RAISED', 'RISK_ASSESSED'] : [fact]);

/** Law 5: one next review stands. One that was not done by this (it is older, written down late) stands on, and there is no second. */
function isNotTheTurn({ owed }: Reckoning, { reviews }: PolicyPack, rule: Rule, { fact }: Happening): boolean {
  if (rule.id !== reviews.next || fact !== 'REVIEW') return false;
  const stands = ({ rule: id, obligationId }: Obligation): boolean =>
    id === reviews.next || (id === reviews.broughtForward && owed.obligations.some(({ replacedBy }) => replacedBy === obligationId));
  return owed.obligations.some((duty) => stands(duty) && isOwed(duty));
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
    if (isNotTheTurn(reckoning, pack, rule, happening)) continue;
    if (rule.replaces) bringForward(reckoning, pack, rule, cause);
    else arise(reckoning, pack, rule, cause);
  }
  if (happening.fact === 'RISK' && happening.isRaised) {
    followRisk(reckoning, pack, { eventId: happening.eventId, startsAt: happening.startsAt, happening });
  }
}
