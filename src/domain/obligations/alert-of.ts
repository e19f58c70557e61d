import type { StaffId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { ForceAt } from '../force/force-at';
import type { CaseAccess } from '../support-case/case-access';
import { type AskedOf, calledOn } from './called-on';
import { isOwed, type Obligation } from './engine/owed';
import { safeTimeReason } from './engine/pausing';
import { missedFrom, type Rung, rungsOf } from './escalation';
import { ladderOf, ruleOf } from './policy-pack/rules-of';
import type { PolicyPack } from './policy-pack/policy-pack';

/**
 * What calls for somebody's attention. `REMINDER`: due soon. `MISSED`: past due. `SAFE_TIME`: no safe time to call comes before it is
 * due. `ATTEMPTS`: attempts on enough days, and nobody reached. `since`: when it came to be so.
 */
export type Alert = {
  readonly why: 'REMINDER' | 'MISSED' | 'SAFE_TIME' | 'ATTEMPTS';
  readonly since: Instant;
  /** The rung of the ladder, from 0, where it is one. */
  readonly rung?: number;
  readonly to: readonly StaffId[];
  readonly roundTheClock: boolean;
};

export type AlertedCase = { readonly access: CaseAccess; readonly force: ForceAt; readonly pack: PolicyPack };
type Pinned = { readonly responsibleRole: string };

const asked = (pack: PolicyPack, duty: Obligation, { responsibleRole }: Pinned): AskedOf => ({
  responsible: duty.responsible,
  responsibleRole,
  cannotWait: duty.rule === pack.reviews.first || duty.rule === pack.reviews.broughtForward,
});

/** What an open duty calls for by then, by the highest rung that is reached alone (and those reached at the same moment). */
export function alertOf(duty: Obligation, pinned: Pinned, { access, force, pack }: AlertedCase, at: Instant): Alert | undefined {
  if (!isOwed(duty)) return undefined;
  const roundTheClock = ruleOf(pack, duty.rule)?.roundTheClock === true;
  const call = (to: Rung['to']) => calledOn(force, access, asked(pack, duty, pinned), to);
  const { pause } = duty;
  if (pause && pause.resumesAt > at) {
    if (pause.reason !== safeTimeReason) return undefined;
    return { why: 'SAFE_TIME', since: pause.pausedAt, to: call('INSPECTOR'), roundTheClock };
  }
  const ladder = ladderOf(pack, duty.rule);
  const reached = ladder ? rungsOf(ladder, duty).filter(({ from }) => from <= at) : [];
  const highest = reached.at(-1);
  if (!highest) return undefined;
  const to = reached.filter(({ from }) => from === highest.from).flatMap((rung) => call(rung.to));
  const why = missedFrom(duty) < at ? 'MISSED' : 'REMINDER';
  return { why, since: highest.from, rung: highest.rung, to: [...new Set(to)], roundTheClock };
}

/** Law 7: what attempts on enough days put to the Inspector. */
export const attemptsAlert = (raisedAt: Instant, { access, force }: Pick<AlertedCase, 'access' | 'force'>): Alert => ({
  why: 'ATTEMPTS',
  since: raisedAt,
  to: calledOn(force, access, { responsibleRole: 'INSPECTOR', cannotWait: false }, 'INSPECTOR'),
  roundTheClock: false,
});
