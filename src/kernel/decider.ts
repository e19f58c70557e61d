/** Why a command was not taken, as a fact: a code in SCREAMING_SNAKE, and what the person needs to know, never personal data. */
export type Refusal = { readonly code: string };

export type Decision<Event, R extends Refusal> =
  { readonly outcome: 'accepted'; readonly events: readonly Event[] } | { readonly outcome: 'refused'; readonly refusal: R };

/**
 * One kind of stream: what may be decided on it, and what its events make of its state.
 *
 * `decide` has no clock, no randomness and no ids of its own: they come with the command. It never throws for a reason
 * of casework; a refusal is a value. `evolve` is total: it takes every event that was ever accepted, and never throws.
 */
export interface Decider<Command, State, Event, R extends Refusal> {
  readonly initialState: State;
  decide(command: Command, state: State): Decision<Event, R>;
  evolve(state: State, event: Event): State;
}

export const accepted = <Event>(...events: readonly Event[]): Decision<Event, never> => ({ outcome: 'accepted', events });
export const refused = <R extends Refusal>(refusal: R): Decision<never, R> => ({ outcome: 'refused', refusal });
