import { StoreUnavailable, type StoredEvent } from '../kernel/event-store';
import type { Position } from '../kernel/position';
import { sqliteFailure } from '../sqlite/sqlite-error';
import type { EventBatch } from './event-batch';
import type { Generation } from './generation';

/** The event that a view cannot take. The error's name alone: its message may hold data. */
export type Stall = { readonly position: Position; readonly eventType: string; readonly errorName: string };

const passing = new Set(['busy', 'full', 'failed']);

/** Whether waiting may help: a lock, a full disk, a store that is away. */
export function isPassing(error: unknown): boolean {
  return error instanceof StoreUnavailable || passing.has(sqliteFailure(error) ?? '');
}

export const errorName = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error && typeof error.name === 'string' ? error.name : 'Error';

/**
 * Applies the batch whole; where it cannot, event by event up to the one at fault, so that all before it is kept.
 * Answers the stall, or nothing when all went in. Throws only what waiting may cure.
 */
export function applyUpToFault(generation: Generation, batch: EventBatch): Stall | undefined {
  try {
    generation.apply(batch);
    return undefined;
  } catch (error) {
    if (isPassing(error)) throw error;
  }
  for (const [index, event] of batch.events.entries()) {
    try {
      generation.apply(batch, index, index + 1);
    } catch (error) {
      if (isPassing(error)) throw error;
      return stallAt(event, error);
    }
  }
  return undefined;
}

const stallAt = ({ position, type }: StoredEvent, error: unknown): Stall => ({ position, eventType: type, errorName: errorName(error) });
