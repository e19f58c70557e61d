import type { Instant } from '../../kernel/instant';
import { msOfClock } from './clocks/elapsed';
import { laterBy } from './clocks/later-by';
import type { Obligation } from './engine/owed';
import type { Ladder } from './policy-pack/policy-pack';

export type Recipient = Ladder['rungs'][number]['to'];
/** One rung of the ladder of one duty: whom it calls on, and from when. */
export type Rung = { readonly rung: number; readonly to: Recipient; readonly from: Instant };

type Climbing = Pick<Obligation, 'dueAt' | 'overtakenAt' | 'acknowledged'>;

/** What was overtaken was missed then, though it was not due yet. */
export const missedFrom = ({ dueAt, overtakenAt }: Pick<Obligation, 'dueAt' | 'overtakenAt'>): Instant => overtakenAt ?? dueAt;

/**
 * The rungs of a duty's ladder with the moment at which each is reached. Whoever takes the duty on at one rung holds back those above until the
 * time that they named, once: a second acknowledgement of the same rung holds back nothing more.
 */
export function rungsOf(ladder: Ladder, duty: Climbing): readonly Rung[] {
  const { acknowledged } = duty;
  const dueAt = missedFrom(duty);
  return ladder.rungs.map(({ from, to }, rung) => {
    const own = from === 'DUE' ? dueAt : 'before' in from ? laterBy(dueAt, -msOfClock(from.before)) : laterBy(dueAt, msOfClock(from.after));
    const held = ladder.rungs.map((_, below) => acknowledged.find((taken) => taken.rung === below && below < rung)?.byWhen ?? own);
    return { rung, to, from: held.reduce((latest, byWhen) => (byWhen > latest ? byWhen : latest), own) };
  });
}

/** The highest rung that is reached by then; undefined while none is. */
export const rungAt = (ladder: Ladder, duty: Climbing, at: Instant): Rung | undefined =>
  rungsOf(ladder, duty).findLast(({ from }) => from <= at);
