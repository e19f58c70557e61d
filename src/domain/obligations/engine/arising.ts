import { derivedId } from '../../../kernel/derived-ids';
import type { CommandId, EventId, ObligationId } from '../../../kernel/ids';
import type { Instant, LocalDate } from '../../../kernel/instant';
import { fact } from '../../support-case/fact';
import { dueAt } from '../clocks/due-at';
import { endOfLocalDay } from '../clocks/end-of-local-day';
import { obligationArose, obligationReplaced } from '../events';
import type { ObligationDataOf } from '../events';
import type { Clock, RuleClock } from '../policy-pack/clock-shape';
import type { PolicyPack } from '../policy-pack/policy-pack';
import type { ResponsibleRole, Rule } from '../policy-pack/rule-shape';
import { versionOf } from '../terms';
import type { Circumstances } from './circumstances';
import { circumstancesOf, holds, isByPolicy } from './circumstances';
import type { Happening } from './happening';
import { judge } from './judge';
import { overtakeFromHistory } from './overtaking';
import type { Obligation } from './owed';
import { pauseUntilSafe } from './pausing';
import type { Reckoning } from './reckoning';
import { dutyNow, naming, standingOf, tell } from './reckoning';
import { breachIfOverdue, judgeAgain } from './telling';

/** From case, rule and causing event: the event is of one case alone. */
export const obligationIdOf = (causedBy: EventId, rule: string): ObligationId =>
  derivedId<ObligationId>(causedBy as string as CommandId, rule);

export type Cause = {
  readonly eventId: EventId;
  readonly startsAt: Instant;
  readonly happening?: Happening;
  /** The day on which a reviewer asked to see the case again. */
  readonly askedFor?: LocalDate | undefined;
};
type Because = ObligationDataOf<'ObligationReplaced'>['because'];

/** The clock that this rule gives this case, and when it runs out. */
export type Reckoned = {
  readonly clock: RuleClock;
  readonly dueAt: Instant;
  readonly askedFor?: LocalDate | undefined;
  readonly owedBy: ResponsibleRole;
};

export function reckonDue(reckoning: Reckoning, rule: Rule, about: Circumstances, cause: Cause): Reckoned | undefined {
  const line = rule.within.find(({ in: asked }) => !asked || holds(asked, about));
  if (!line) return undefined;
  const owedBy = line.owedBy ?? rule.owedBy;
  if ('asDirected' in line.clock) {
    return cause.happening?.fact === 'DIRECTION_GIVEN' ? { clock: line.clock, dueAt: cause.happening.dueAt, owedBy } : undefined;
  }
  const clock = plainClock(line.clock, reckoning.owed.intervalDays);
  const limit = dueAt(clock, cause.startsAt, reckoning.terms.calendar);
  const { askedFor } = cause;
  const asked = askedFor && endOfLocalDay(askedFor);
  return asked && asked > cause.startsAt && asked < limit ? { clock, dueAt: asked, askedFor, owedBy } : { clock, dueAt: limit, owedBy };
}

const plainClock = (clock: Exclude<RuleClock, { asDirected: true }>, intervalDays: number | undefined): Clock =>
  'agreedElse' in clock ? (intervalDays === undefined ? clock.agreedElse : { days: intervalDays }) : clock;

/** Lets a duty arise, unless it has arisen from this before, and judges it by all that has happened. */
export function arise(
  reckoning: Reckoning,
  pack: PolicyPack,
  rule: Rule,
  cause: Cause,
  replaced: readonly Obligation[] = [],
  because: Because = 'BROUGHT_FORWARD',
): void {
  const obligationId = obligationIdOf(cause.eventId, rule.id);
  if (dutyNow(reckoning, { obligationId })) return;
  const about = circumstancesOf(pack, standingOf(reckoning));
  const reckoned = reckonDue(reckoning, rule, about, cause);
  if (reckoned) tellArisen(reckoning, { pack, rule, about, cause, reckoned, obligationId, replaced, because });
}

type Arisen = {
  readonly pack: PolicyPack;
  readonly rule: Rule;
  readonly about: Circumstances;
  readonly cause: Cause;
  readonly reckoned: Reckoned;
  readonly obligationId: ObligationId;
  readonly replaced: readonly Obligation[];
  readonly because: Because;
};

export function tellArisen(reckoning: Reckoning, { pack, rule, about, cause, reckoned, obligationId, replaced, because }: Arisen): void {
  const direction = cause.happening?.fact === 'DIRECTION_GIVEN' ? cause.happening : undefined;
  const byBand = rule.within.some(({ in: asked }) => asked?.bands);
  tell(
    reckoning,
    fact(obligationArose, {
      obligationId,
      rule: rule.id,
      label: rule.label,
      basis: rule.basis.text,
      sourced: rule.basis.sourced,
      causedBy: cause.eventId,
      startedAt: cause.startsAt,
      clock: reckoned.clock,
      dueAt: reckoned.dueAt,
      responsibleRole: reckoned.owedBy,
      responsible: direction?.to,
      // A band that the pack raised would say that there is another case.
      band: byBand ? reckoning.standing.risk : undefined,
      byPolicy: isByPolicy(rule, about) ? true : undefined,
      directionId: direction?.directionId,
      askedFor: reckoned.askedFor,
      replaces: replaced.length > 0 ? replaced.map((duty) => duty.obligationId) : undefined,
      policyVersion: versionOf(pack),
      calendarVersion: reckoning.terms.calendar.version,
    }),
  );
  for (const duty of replaced) {
    tell(reckoning, fact(obligationReplaced, { ...naming(duty), replacedBy: obligationId, because, replacedAt: cause.startsAt }));
  }
  const duty = dutyNow(reckoning, { obligationId });
  if (!duty) return;
  overtakeFromHistory(reckoning, duty, rule);
  // Done and written down in time before anybody knew that it was owed: never missed.
  if (judge(rule, duty, reckoning.owed).status !== 'MET_ON_TIME') breachIfOverdue(reckoning, duty);
  judgeAgain(reckoning, duty, cause.eventId);
  pauseUntilSafe(reckoning, duty, rule);
}
