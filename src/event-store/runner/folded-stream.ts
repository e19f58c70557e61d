import { CommandIdReused, type CommandContext, type Receipt } from '../../kernel/command';
import type { Decider, Refusal } from '../../kernel/decider';
import type { DomainEvent, EventMetadata, RecordedEvent, StreamName } from '../../kernel/event';
import type { NewEvent } from '../../kernel/event-store';
import type { CommandId, EventId } from '../../kernel/ids';
import type { Position } from '../../kernel/position';
import { movesUserRevision } from '../../kernel/user-revision';
import type { EncodedAppend } from './encoded-append';

type PastCommand = { readonly bodyDigest: string | undefined; revision: bigint; position: Position; readonly eventIds: EventId[] };

/** `evolve` is given each event as recorded, save its position: state is of one stream and knows no other order. */
export type AnyDecider<State> = Decider<never, State, never, Refusal>;

/** One stream folded: its state, where it stands, and what each command brought. */
export class FoldedStream<State> {
  state: State;
  /** Of the last event; -1 where there is no stream yet. */
  revision = -1n;
  userRevision = -1n;
  position: Position | undefined;
  /** Of the last event: the `previousHash` of the next. */
  lastHash: string | undefined;
  private readonly commands = new Map<CommandId, PastCommand>();

  constructor(readonly decider: AnyDecider<State>) {
    this.state = decider.initialState;
  }

  take(event: RecordedEvent<DomainEvent>): void {
    this.state = this.decider.evolve(this.state, event as never);
    this.revision = event.revision;
    this.position = event.position;
    if (movesUserRevision(event)) this.userRevision = event.revision;
    this.remember(event);
  }

  /** The events of an append that was just made, as they would be read back. */
  takeWritten(
    decided: readonly DomainEvent[],
    stream: StreamName,
    { events, metadata, lastHash }: EncodedAppend,
    position: Position,
  ): void {
    decided.forEach((event, index) => {
      const { eventId } = events[index] as NewEvent;
      this.take({ ...event, eventId, stream, revision: this.revision + 1n, position, metadata: metadata[index] as EventMetadata });
    });
    this.lastHash = lastHash;
  }

  /** What the same command brought earlier, if it was here before. Throws CommandIdReused where it asked for something else. */
  earlier({ commandId, bodyDigest }: CommandContext): Receipt | undefined {
    const past = this.commands.get(commandId);
    if (!past) return undefined;
    if (past.bodyDigest !== bodyDigest) throw new CommandIdReused();
    return { revision: past.revision, position: past.position, eventIds: [...past.eventIds] };
  }

  private remember({ eventId, position, metadata }: RecordedEvent): void {
    const past = this.commands.get(metadata.commandId);
    if (!past) {
      const { bodyDigest } = metadata;
      this.commands.set(metadata.commandId, { bodyDigest, revision: this.userRevision, position, eventIds: [eventId] });
      return;
    }
    past.revision = this.userRevision;
    past.position = position;
    past.eventIds.push(eventId);
  }
}
