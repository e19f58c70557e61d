import type { SupportCaseEvent } from '../../support-case/events';
import { evolve } from '../../support-case/evolve';
import type { SupportCaseState } from '../../support-case/state';
import { evolveOwed } from '../engine/evolve-owed';
import { owe } from '../engine/owe';
import type { Owed } from '../engine/owed';
import { nothingOwed } from '../engine/owed';
import type { RecordedCaseEvent } from '../engine/recorded';
import type { ObligationEvent } from '../events';
import { obligationEvents } from '../events';
import type { Terms } from '../terms';
import { decidedAgain, pausedUntilSafe } from './decided-again';

/** One case as it was and as it would have been: what was owed, and the case with what other terms would have made of it. */
export type Replayed = { readonly was: Owed; readonly wouldBe: SupportCaseState };

export const nothingReplayed: Replayed = { was: nothingOwed, wouldBe: { status: 'NOT_OPENED' } };

const dutyTypes: ReadonlySet<string> = new Set(obligationEvents.map(({ type }) => type));
const isOfDuty = (event: RecordedCaseEvent): event is RecordedCaseEvent & ObligationEvent => dutyTypes.has(event.type);

/**
 * Takes the events of one append of a case, in the order of the log: its casework again through the engine, under these terms, as if it
 * were written down at the moment at which it was. The duties that were written then are what it is compared with. Throws BeyondCalendar.
 */
export function replay({ was, wouldBe }: Replayed, append: readonly RecordedCaseEvent[], terms: Terms): Replayed {
  const duties = append.filter(isOfDuty);
  const casework = append.filter((event) => !isOfDuty(event));
  const owedThen = duties.reduce((owed, duty) => evolveOwed(owed, duty, []), was);
  // A plan that leaves no safe time comes before what its being agreed meets; a duty of this very append waits once it has arisen.
  let state = duties.reduce((before, duty) => again(before, duty, terms, pausedUntilSafe), wouldBe);
  state = casework.reduce<SupportCaseState>(evolve, state);
  const [first] = casework;
  if (first && state.status !== 'NOT_OPENED') {
    state = folded(state, owe({ events: casework, after: state }, terms, first.metadata.recordedAt));
  }
  for (const decide of [pausedUntilSafe, decidedAgain]) state = duties.reduce((before, duty) => again(before, duty, terms, decide), state);
  return { was: owedThen, wouldBe: state };
}

const again = (state: SupportCaseState, duty: RecordedCaseEvent, terms: Terms, decide: typeof decidedAgain): SupportCaseState =>
  state.status === 'NOT_OPENED' ? state : folded(state, decide(duty, state, terms));

const folded = (state: SupportCaseState, facts: readonly SupportCaseEvent[]): SupportCaseState =>
  facts.reduce<SupportCaseState>(evolve, state);
