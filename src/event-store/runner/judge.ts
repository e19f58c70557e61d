import { CommandRefused, NotFound, StaleRevision, type CommandContext, type Receipt } from '../../kernel/command';
import type { Decider, Refusal } from '../../kernel/decider';
import type { DomainEvent } from '../../kernel/event';
import type { FoldedStream } from './folded-stream';

/** Either events to write, or the answer without any: a receipt, or what is thrown. */
export type Verdict = { readonly events: readonly DomainEvent[] } | { readonly answer: () => Receipt };

const thrown = (error: Error): Verdict => ({
  answer: () => {
    throw error;
  },
});

/** What is to be done with a command on a stream as it is known. */
export function judge<Command, State, Event extends DomainEvent, R extends Refusal>(
  decider: Decider<Command, State, Event, R>,
  folded: FoldedStream<State>,
  command: Command,
  context: CommandContext,
): Verdict {
  const { expectedRevision } = context;
  if (expectedRevision !== undefined && expectedRevision !== folded.userRevision) {
    return thrown(new StaleRevision(expectedRevision, folded.userRevision));
  }
  const decision = decider.decide(command, folded.state);
  if (decision.outcome === 'refused') return thrown(new CommandRefused(decision.refusal));
  if (decision.events.length > 0) return decision;
  const { position, userRevision } = folded;
  return position === undefined ? thrown(new NotFound()) : { answer: () => ({ revision: userRevision, position, eventIds: [] }) };
}
