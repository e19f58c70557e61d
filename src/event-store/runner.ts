import type { CommandContext, Receipt } from '../kernel/command';
import type { Decider, Refusal } from '../kernel/decider';
import type { DomainEvent, StreamName } from '../kernel/event';
import { RevisionConflict, type EventStore } from '../kernel/event-store';
import type { EventCodec } from './codec/event-codec';
import type { AnyDecider } from './runner/folded-stream';
import { judge } from './runner/judge';
import { StateCache } from './runner/state-cache';
import { StreamWork } from './runner/stream-work';
import { TurnsByStream } from './runner/turns-by-stream';

export type RunnerOptions = { readonly stateCacheSize: number };

/** A stream as it stands; `revision` of its last event, `userRevision` the one that a user must match. */
export type Loaded<State> = { readonly state: State; readonly revision: bigint; readonly userRevision: bigint };

/** Others wrote first this many times in a row: the caller is told to try again later. */
const conflictsBorne = 5;
/** For those who write to the same stream (ms). Where the store is well it is a few thousandths. */
const longestWaitMs = 2000;

/**
 * The one way to write: load, fold, decide, append at the exact revision, receipt.
 *
 * A cached state may accept, for the append proves it; it never refuses before it was brought up to date. Refusals are not
 * remembered. Throws CommandRefused, StaleRevision, CommandIdReused; NotFound where a command changes nothing on a stream
 * that is not there; what the port throws (StoreUnavailable, also where others kept the stream too long; OutcomeUnknown, RevisionConflict after five tries); and what
 * the codec throws.
 */
export class CommandRunner {
  private readonly cache: StateCache;
  private readonly turns = new TurnsByStream(longestWaitMs);

  constructor(
    private readonly store: EventStore,
    private readonly codec: EventCodec,
    { stateCacheSize }: RunnerOptions,
  ) {
    this.cache = new StateCache(stateCacheSize);
  }

  /** A repeat of a command (same id, same body) answers the receipt of the first; nothing is decided again. */
  execute<Command, State, Event extends DomainEvent, R extends Refusal>(
    decider: Decider<Command, State, Event, R>,
    stream: StreamName,
    command: Command,
    context: CommandContext,
  ): Promise<Receipt> {
    return this.withStream(decider as unknown as AnyDecider<State>, stream, async (work) => {
      for (let conflicts = 0; conflicts <= conflictsBorne;) {
        const earlier = work.folded.earlier(context);
        if (earlier) return () => earlier;
        const verdict = judge(decider, work.folded, command, context);
        if ('events' in verdict) {
          const receipt = await work.append(verdict.events, context);
          if (receipt) return () => receipt;
          conflicts += 1;
        } else if (!(await work.bringUpToDate())) return verdict.answer;
      }
      throw new RevisionConflict(stream, { kind: 'revision', value: work.folded.revision }, null);
    });
  }

  /** A stream as the log has it now, for the facts that a decision on another needs; `null` where there is none. */
  load<Command, State, Event extends DomainEvent, R extends Refusal>(
    decider: Decider<Command, State, Event, R>,
    stream: StreamName,
  ): Promise<Loaded<State> | null> {
    return this.withStream(decider as unknown as AnyDecider<State>, stream, async (work) => {
      await work.bringUpToDate();
      const { state, revision, userRevision } = work.folded;
      return () => (revision < 0n ? null : { state, revision, userRevision });
    });
  }

  /** In turn, on the cached state if it still stands; what is known afterwards is kept unless the work failed on the way. */
  private withStream<State, T>(
    decider: AnyDecider<State>,
    stream: StreamName,
    act: (work: StreamWork<State>) => Promise<() => T>,
  ): Promise<T> {
    return this.turns.inTurn(stream, async () => {
      const erasures = this.codec.erasures();
      const cached = this.cache.take(stream, decider, erasures);
      const work = new StreamWork(this.store, this.codec, stream, decider, cached);
      if (!cached) await work.bringUpToDate();
      const answer = await act(work);
      this.cache.put(stream, work.folded, erasures);
      return answer();
    });
  }
}
