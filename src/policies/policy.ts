import type { Receipt } from '../kernel/command';
import type { Decider, Refusal } from '../kernel/decider';
import type { DomainEvent, RecordedEvent, StreamName } from '../kernel/event';

/** What became of a reaction: a refusal is an answer of the rules, not a fault. */
export type Written<R extends Refusal> =
  { readonly outcome: 'written'; readonly receipt: Receipt } | { readonly outcome: 'refused'; readonly refusal: R };

/**
 * Sends one command because of an event. `as` names this reaction among those to the same event: its command id follows
 * from the policy, the event and this name, so that it has its effect once, whoever runs it and however often.
 */
export type Write = <Command, State, Event extends DomainEvent, R extends Refusal>(
  as: string,
  decider: Decider<Command, State, Event, R>,
  stream: StreamName,
  command: Command,
) => Promise<Written<R>>;

/**
 * What the product does by itself because something happened.
 *
 * `react` is given each event of these types once at least, in the order of the log, with personal fields locked. It
 * writes through `write` alone. What it throws stops the policy visibly at that event until it succeeds: none is passed over.
 */
export type Policy<Event extends DomainEvent = DomainEvent> = {
  /** `when-<event>-<do>`; names its checkpoint and its lease, and goes into its command ids: never renamed. */
  readonly name: string;
  readonly reactsTo: readonly Event['type'][];
  react(event: RecordedEvent<Event>, write: Write): Promise<void>;
};
