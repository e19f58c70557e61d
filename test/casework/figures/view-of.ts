import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figuresView } from '../../../src/casework/figures/figures.view';
import { comparePositions } from '../../../src/event-store/decimal-position';
import type { RecordedEvent } from '../../../src/kernel/event';
import type { EventFeed, StoredEvent } from '../../../src/kernel/event-store';
import { EventBatch } from '../../../src/projections/event-batch';
import { Generation } from '../../../src/projections/generation';

export type Decode = (stored: StoredEvent) => RecordedEvent;

export async function storedIn(feed: Pick<EventFeed, 'read'>): Promise<readonly StoredEvent[]> {
  const all: StoredEvent[] = [];
  for await (const batch of feed.read(null)) all.push(...batch);
  return all;
}

/** Folders for views' files that are gone at the end of the file. */
export function viewFiles(): { readonly folder: () => string; readonly next: () => string } {
  let folder = '';
  let files = 0;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'figures-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return { folder: () => folder, next: () => join(folder, `view-${++files}.sqlite`) };
}

/** The view's file as it stands after these events, taken in batches of so many. */
export function viewOf(path: string, events: readonly StoredEvent[], decode: Decode, batchSize = 500): string {
  const generation = Generation.begin(figuresView, path, 'a-store', comparePositions);
  for (let from = 0; from < events.length; from += batchSize)
    generation.apply(new EventBatch(events.slice(from, from + batchSize), decode));
  generation.finish();
  generation.close();
  return path;
}
