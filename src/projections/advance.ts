import { setImmediate as nextTurn } from 'node:timers/promises';
import type { EventFeed } from '../kernel/event-store';
import type { Position } from '../kernel/position';
import { EventBatch, type DecodeLocked } from './event-batch';
import type { LiveProjection } from './live-projection';

export type AdvanceOptions = {
  readonly feed: EventFeed;
  readonly decode: DecodeLocked;
  readonly onMoved: () => void;
  readonly onRetry: (projection: LiveProjection, afterMs: number) => void;
};

const batchSize = 500;
/** A projection far behind reads this many batches, then lets those near the head go on. */
const batchesInARow = 4;

/** Brings all active projections to the head. Those that stand at one place share one reading and one decoding. */
export async function advance(projections: readonly LiveProjection[], options: AdvanceOptions): Promise<void> {
  for (let more = true; more;) {
    more = false;
    for (const together of standingTogether(projections)) {
      if (await readOn(together, options)) more = true;
    }
  }
}

function standingTogether(projections: readonly LiveProjection[]): Iterable<readonly LiveProjection[]> {
  const places = new Map<Position | null, LiveProjection[]>();
  for (const projection of projections) {
    if (!projection.isActive) continue;
    const place = places.get(projection.position);
    if (place) place.push(projection);
    else places.set(projection.position, [projection]);
  }
  return places.values();
}

async function readOn(together: readonly LiveProjection[], { feed, decode, onMoved, onRetry }: AdvanceOptions): Promise<boolean> {
  // One that fails drops out until the next turn: coming back half-way it would miss what was read meanwhile.
  let going = together;
  let batches = 0;
  for await (const events of feed.read(going[0]?.position ?? null, batchSize)) {
    if (batches > 0) await nextTurn();
    const batch = new EventBatch(events, decode);
    going = going.filter((projection) => {
      const retryAfterMs = projection.take(batch);
      if (retryAfterMs !== undefined) onRetry(projection, retryAfterMs);
      return projection.isActive;
    });
    onMoved();
    if (going.length === 0) return false;
    if (++batches === batchesInARow) return true;
  }
  for (const projection of going) projection.atHead();
  return false;
}
