import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { StoreUnavailable, type CountsAhead, type EventFeed, type MeasuresTheWay } from '../kernel/event-store';
import type { Position } from '../kernel/position';
import { EventBatch, type DecodeLocked } from './event-batch';
import { Generation } from './generation';
import { applyUpToFault, type Stall } from './stall';
import type { View } from './view';

/** What a build reads from: the log, how to decode it, and the views it may be asked for. */
export type BuildSource = {
  readonly feed: EventFeed & Partial<CountsAhead & MeasuresTheWay>;
  readonly decode: DecodeLocked;
  readonly views: readonly View[];
};

export type BuildTarget = { readonly name: string; readonly path: string };
/** `stall`: the event that the view could not take; the file then stands just before it. */
export type BuildOutcome = { readonly name: string; readonly path: string; readonly stall?: Stall };
/** Events read so far and, where the store can count them, in all; where it cannot, how much of the way (0 to 1). */
export type BuildProgress = { readonly done: number; readonly total?: number; readonly way?: number };

export type BuildOptions = { readonly signal?: AbortSignal; readonly onProgress?: (progress: BuildProgress) => void };

const batchSize = 1000;
/** A last pass shorter than this is left to the live runner. */
const nearEnough = 1000;
const longestPauseMs = 30_000;

type Site = { readonly target: BuildTarget; readonly generation: Generation; stall?: Stall };

/** Fills a new file for each target from the whole log, in one pass for all, each event decoded once. Holds one batch in memory. */
export async function buildGenerations(
  targets: readonly BuildTarget[],
  source: BuildSource,
  options: BuildOptions = {},
): Promise<readonly BuildOutcome[]> {
  const sites = targets.map((target): Site => {
    const view = source.views.find(({ projection }) => projection.name === target.name);
    if (!view) throw new Error(`there is no view ${target.name}`);
    const compare = (a: Position, b: Position): number => source.feed.compare(a, b);
    return { target, generation: Generation.begin(view, target.path, source.feed.identity, compare) };
  });
  try {
    await readWhole(sites, source, options);
    for (const { generation } of sites) generation.finish();
  } finally {
    for (const { generation } of sites) generation.close();
  }
  return sites.map(({ target, stall }) => ({ ...target, ...(stall && { stall }) }));
}

async function readWhole(sites: readonly Site[], { feed, decode }: BuildSource, { signal, onProgress }: BuildOptions): Promise<void> {
  const total = await feed.countAfter?.(null);
  const head = await feed.head();
  let position: Position | null = null;
  let done = 0;
  let failures = 0;
  for (let inPass = nearEnough; inPass >= nearEnough;) {
    inPass = 0;
    try {
      for await (const events of feed.read(position, batchSize)) {
        signal?.throwIfAborted();
        const batch = new EventBatch(events, decode, sites.length > 1);
        for (const site of sites) {
          if (site.stall) continue;
          const stall = applyUpToFault(site.generation, batch);
          if (stall) site.stall = stall;
        }
        position = events.at(-1)?.position ?? position;
        inPass += events.length;
        done += events.length;
        const way = head === null ? undefined : feed.wayTo?.(position, head);
        onProgress?.({ done, ...(total !== undefined && { total: Math.max(total, done) }), ...(way !== undefined && { way }) });
        failures = 0;
        await nextTurn();
      }
    } catch (error) {
      // A log that is out of reach comes back: what was read is not read again.
      if (!(error instanceof StoreUnavailable) || error.reason !== 'unreachable') throw error;
      await pause(Math.min(100 * 2 ** failures, longestPauseMs), undefined, { signal });
      failures += 1;
      inPass = nearEnough;
    }
  }
}
