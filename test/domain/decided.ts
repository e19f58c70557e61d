import type { Decider, Refusal } from '../../src/kernel/decider';
import type { StaffId } from '../../src/kernel/ids';
import type { By } from '../../src/domain/by';
import { decider as told } from '../support/decider';

/** Tells a stream's story by commands: each must be taken; answers the state it leads to. */
export function after<C, S, E, R extends Refusal>(subject: Decider<C, S, E, R>, ...commands: readonly C[]): S {
  return commands.reduce<S>((state, command) => taken(subject, state, command), subject.initialState);
}

export function eventsOf<C, S, E, R extends Refusal>(subject: Decider<C, S, E, R>, state: S, command: C): readonly E[] {
  const { events, refusal } = outcome(subject, state, command);
  if (refusal) throw new Error(`refused: ${refusal.code}`);
  return events;
}

/** The code of the refusal, or how many events were written instead. */
export function answer<C, S, E, R extends Refusal>(subject: Decider<C, S, E, R>, state: S, command: C): string | number {
  const { events, refusal } = outcome(subject, state, command);
  return refusal ? refusal.code : events.length;
}

function taken<C, S, E, R extends Refusal>(subject: Decider<C, S, E, R>, state: S, command: C): S {
  const { state: next, refusal } = outcome(subject, state, command);
  if (refusal) throw new Error(`refused: ${refusal.code}`);
  return next;
}

const outcome = <C, S, E, R extends Refusal>(subject: Decider<C, S, E, R>, state: S, command: C) =>
  told({ ...subject, initialState: state })
    .given()
    .when(command);

export const staffNumber = (number: number): StaffId => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as StaffId;
export const byAdministrator: By = { staffId: staffNumber(900), posts: [{ role: 'ADMINISTRATOR', lpu: null }] };
export const bySystem: By = { system: 'set-up' };
