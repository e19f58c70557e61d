import type { Clock } from '../kernel/clock';
import type { EventMetadata } from '../kernel/event';
import type { CountsAhead, EventFeed } from '../kernel/event-store';
import type { Position } from '../kernel/position';
import type { ProjectionStatus } from './projection-status';
import { firstAfter } from './sound-generation';

export type Lag = Pick<ProjectionStatus, 'behind' | 'lagSeconds'>;

/** How far a position is from the head, in events and in seconds since the first missing one was recorded. */
export async function lagAt(position: Position | null, feed: EventFeed & Partial<CountsAhead>, clock: Clock): Promise<Lag> {
  const next = await firstAfter(feed, position);
  if (!next) return { behind: 0, lagSeconds: 0 };
  const { recordedAt } = JSON.parse(next.metadata) as EventMetadata;
  const behind = await feed.countAfter?.(position);
  return { ...(behind !== undefined && { behind }), lagSeconds: Math.max(0, (Date.parse(clock.now()) - Date.parse(recordedAt)) / 1000) };
}
