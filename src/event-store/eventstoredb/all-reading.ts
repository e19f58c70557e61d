import { BACKWARDS, END, FORWARDS, type AllStreamResolvedEvent, type ReadPosition } from '@eventstore/db-client';
import type { StoredEvent } from '../../kernel/event-store';
import type { Position } from '../../kernel/position';
import { fromPosition, toPosition } from './all-position';
import type { LogIdentity } from './log-identity';
import { isOfLog, storedEventOf } from './our-events';
import { readOn, type ReadFrom } from './read-on';

/** Events asked for at a time: a reader of a few must not be sent the whole log. */
const pageOf = (batchSize: number): number => (batchSize < 50 ? 64 : 16 * batchSize);
const tail = 32;

/** The log ends before a place that was read to: it was put back from an older backup, or this is another log. */
export class PlaceBeyondTheLog extends Error {
  constructor() {
    super('the log ends before this place: it was put back from an older backup');
    this.name = 'PlaceBeyondTheLog';
  }
}

/** Reading `$all`, as far as it is this log's. */
export class AllReading {
  constructor(
    private readonly from: ReadFrom,
    private readonly log: LogIdentity,
    private readonly prefix: string,
  ) {}

  async head(): Promise<Position | null> {
    const begins = toPosition(this.log.begins);
    for await (const batch of this.batches(END, tail, BACKWARDS)) {
      for (const { event } of batch) {
        if (!event) continue;
        const position = toPosition(event.position);
        if (position <= begins) return null;
        if (isOfLog(event, this.prefix)) return position;
      }
    }
    return null;
  }

  /** Events after a place up to `head` as it was when asked. Throws PlaceBeyondTheLog: the server itself would stay silent for ever. */
  async *upTo(head: Promise<Position | null>, after: Position | null, batchSize: number): AsyncGenerator<readonly StoredEvent[]> {
    const end = await head;
    if (after !== null && (end === null || after > end)) throw new PlaceBeyondTheLog();
    if (end === null || after === end) return;
    let last = after ?? toPosition(this.log.begins);
    for (let more = true; more;) {
      let read = 0;
      for await (const batch of this.batches(fromPosition(last), batchSize, FORWARDS)) {
        read += batch.length;
        const events: StoredEvent[] = [];
        for (const { event } of batch) {
          if (!event) continue;
          const position = toPosition(event.position);
          if (position > end) break;
          // Reading begins with the event at the place itself, and a node may give one twice.
          if (position <= last) continue;
          last = position;
          if (isOfLog(event, this.prefix)) events.push(storedEventOf(event, this.prefix));
        }
        if (events.length > 0) yield events;
        if (last >= end) return;
      }
      more = read >= pageOf(batchSize);
    }
  }

  private batches(from: ReadPosition, batchSize: number, direction: typeof FORWARDS | typeof BACKWARDS) {
    return readOn<AllStreamResolvedEvent, ReadPosition>(this.from, {
      from,
      open: ({ client }, fromPosition) =>
        client.readAll({
          fromPosition,
          direction,
          maxCount: direction === BACKWARDS ? Number.MAX_SAFE_INTEGER : pageOf(batchSize),
          requiresLeader: true,
        }),
      following: ({ event }, place) => event?.position ?? place,
      batchSize,
    });
  }
}
