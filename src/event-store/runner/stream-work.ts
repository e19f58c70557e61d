import type { CommandContext, Receipt } from '../../kernel/command';
import type { DomainEvent, StreamName } from '../../kernel/event';
import { OutcomeUnknown, RevisionConflict, type EventStore } from '../../kernel/event-store';
import { KeyMissing } from '../../kernel/keyring';
import type { EventCodec } from '../codec/event-codec';
import { appendSurely } from './append-surely';
import { encodeAppend, type EncodedAppend } from './encoded-append';
import { FoldedStream, type AnyDecider } from './folded-stream';
import { readOn } from './read-on';

/** One stream while it is somebody's turn: what is known of it, brought up to date and written on. */
export class StreamWork<State> {
  folded: FoldedStream<State>;
  private upToDate = false;

  constructor(
    private readonly store: EventStore,
    private readonly codec: EventCodec,
    private readonly stream: StreamName,
    private readonly decider: AnyDecider<State>,
    cached: FoldedStream<State> | undefined,
  ) {
    this.folded = cached ?? new FoldedStream(decider);
  }

  /** Reads what is missing; answers whether there may have been anything to read. */
  async bringUpToDate(): Promise<boolean> {
    if (this.upToDate) return false;
    await readOn(this.store, this.codec, this.stream, this.folded);
    return (this.upToDate = true);
  }

  /** Writes on, or answers `undefined` where the stream turned out to stand elsewhere: it has been read anew then. */
  async append(decided: readonly DomainEvent[], context: CommandContext): Promise<Receipt | undefined> {
    const { folded, stream } = this;
    const encoded = await this.encode(decided, context);
    const { revision } = folded;
    try {
      const expected = revision < 0n ? ({ kind: 'no-stream' } as const) : ({ kind: 'revision', value: revision } as const);
      const { position, repeated } = await appendSurely(this.store, stream, expected, encoded.events);
      // The bytes in the log are those of an earlier try, perhaps another server's: only they count.
      if (repeated) return await this.readAnew();
      folded.takeWritten(decided, stream, encoded, position);
      return folded.earlier(context);
    } catch (error) {
      if (error instanceof RevisionConflict) return this.readAnew();
      if (!(error instanceof OutcomeUnknown)) throw error;
      await this.readAnew();
      const written = this.folded.earlier(context);
      if (written) return written;
      throw error;
    }
  }

  /** After making the key of whoever has none yet: it is durable before the first event that uses it. */
  private async encode(decided: readonly DomainEvent[], context: CommandContext): Promise<EncodedAppend> {
    for (;;) {
      try {
        return encodeAppend(this.codec, this.stream, this.folded, decided, context);
      } catch (error) {
        if (!(error instanceof KeyMissing)) throw error;
        await this.codec.makeKey(error);
      }
    }
  }

  private async readAnew(): Promise<undefined> {
    this.folded = new FoldedStream(this.decider);
    await readOn(this.store, this.codec, this.stream, this.folded);
    this.upToDate = true;
  }
}
