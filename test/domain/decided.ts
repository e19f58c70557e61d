import type { Decider, Refusal } from '../../src/kernel/decider';
import type { StaffId } from '../../src/kernel/ids';
import type { By } from '../../src/domain/by';

/** Tells a stream's story by commands: each must be taken; answers the state it leads to. */
export function after<C, S, E, R extends Refusal>(decider: Decider<C, S, E, R>, ...commands: readonly C[]): S {
  return commands.reduce(
    (state, command) => eventsOf(decider, state, command).reduce((s, e) => decider.evolve(s, e), state),
    decider.initialState,
  );
}

export function eventsOf<C, S, E, R extends Refusal>(decider: Decider<C, S, E, R>, state: S, command: C): readonly E[] {
  const decision = decider.decide(command, state);
  if (decision.outcome === 'refused') throw new Error(`refused: ${decision.refusal.code}`);
  return decision.events;
}

/** The code of the refusal, or how many events were written instead. */
export function answer<C, S, E, R extends Refusal>(decider: Decider<C, S, E, R>, state: S, command: C): string | number {
  const decision = decider.decide(command, state);
  return decision.outcome === 'refused' ? decision.refusal.code : decision.events.length;
}

export const staffNumber = (number: number): StaffId => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as StaffId;
export const byAdministrator: By = { staffId: staffNumber(900), posts: [{ role: 'ADMINISTRATOR', lpu: null }] };
export const bySystem: By = { system: 'set-up' };
