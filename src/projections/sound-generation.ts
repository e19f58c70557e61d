import type { EventFeed } from '../kernel/event-store';
import type { Position } from '../kernel/position';
import type { Checkpoint } from './checkpoint';
import { Generation } from './generation';
import type { GenerationFile } from './generation-files';
import { isPassing } from './stall';
import type { View } from './view';

/**
 * Opens a file if its rows can be trusted to come from this log: same store, same view and version, not ahead of the log,
 * and the event it stopped at is still there. Otherwise nothing: it must be built anew.
 */
export async function openSound(view: View, file: GenerationFile, feed: EventFeed): Promise<Generation | undefined> {
  let generation: Generation;
  try {
    generation = Generation.open(view, file.path, (a, b) => feed.compare(a, b));
  } catch (error) {
    if (isPassing(error)) throw error;
    return undefined;
  }
  try {
    if (isOf(generation.checkpoint, view, feed) && (await isWitnessed(generation.checkpoint, feed))) return generation;
  } catch (error) {
    generation.close();
    throw error;
  }
  generation.close();
  return undefined;
}

const isOf = (checkpoint: Checkpoint, { projection }: View, feed: EventFeed): boolean =>
  checkpoint.store === feed.identity && checkpoint.projection === projection.name && checkpoint.version === projection.version;

async function isWitnessed({ position, eventId, before }: Checkpoint, feed: EventFeed): Promise<boolean> {
  if (position === null) return true;
  const head = await feed.head();
  if (head === null || feed.compare(position, head) > 0) return false;
  const event = await firstAfter(feed, before);
  return event !== undefined && event.eventId === eventId && feed.compare(event.position, position) === 0;
}

/** The event that follows a position; nothing at the head. */
export async function firstAfter(feed: EventFeed, after: Position | null) {
  for await (const [event] of feed.read(after, 1)) return event;
  return undefined;
}
