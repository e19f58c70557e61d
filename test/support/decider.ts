import { deepStrictEqual } from 'node:assert/strict';
import type { Decider, Refusal } from '../../src/kernel/decider';

/** Nothing that a decider is handed may be changed by it: state, events and commands are frozen all the way down. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

const folded = <C, S, E, R extends Refusal>({ evolve }: Decider<C, S, E, R>, state: S, events: readonly E[]): S =>
  events.reduce((before, event) => deepFreeze(evolve(before, deepFreeze(event))), deepFreeze(state));

/** `decider(x).given(events).when(command).then(events)`; what is emitted is folded again, and every decision is taken twice and must agree. */
export function decider<C, S, E, R extends Refusal>(subject: Decider<C, S, E, R>) {
  const given = (...history: readonly E[]) => {
    const state = folded(subject, subject.initialState, history);
    return {
      state,
      when: (command: C) => {
        const decision = subject.decide(deepFreeze(command), state);
        deepStrictEqual(subject.decide(command, state), decision);
        const events = decision.outcome === 'accepted' ? decision.events : [];
        const after = folded(subject, state, events);
        const refusal = decision.outcome === 'refused' ? decision.refusal : undefined;
        return {
          events,
          state: after,
          refusal,
          then: (...expected: readonly E[]) => {
            expect(refusal).toBeUndefined();
            expect(events).toEqual(expected);
          },
          /** Only the names of what was written. */
          thenTypes: (...types: readonly string[]) => {
            expect(refusal).toBeUndefined();
            expect(events.map((event) => (event as { type: string }).type)).toEqual(types);
          },
          thenRefused: (code: R['code'], facts: Partial<R> = {}) => expect(refusal).toEqual(expect.objectContaining({ code, ...facts })),
          thenNothing: () => {
            expect(refusal).toBeUndefined();
            expect(events).toEqual([]);
          },
          and: (next: C) => given(...history, ...events).when(next),
        };
      },
    };
  };
  return { given };
}
