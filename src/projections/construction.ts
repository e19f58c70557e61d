import type { EventFeed } from '../kernel/event-store';
import { EventBatch, type DecodeLocked } from './event-batch';
import type { BuildOutcome } from './build-generations';
import type { Builder } from './builder';
import type { Generation } from './generation';
import type { GenerationFile, GenerationFiles } from './generation-files';
import type { LiveProjection } from './live-projection';
import { openSound } from './sound-generation';
import { applyUpToFault, errorName, type Stall } from './stall';
import type { Turns } from './turns';

/** The rebuild met an event that the view cannot take; the old generation goes on. */
export class RebuildStalled extends Error {
  constructor(
    readonly projection: string,
    readonly stall: Stall,
  ) {
    super(`the rebuild of ${projection} stopped at a ${stall.eventType}: ${stall.errorName}`);
    this.name = 'RebuildStalled';
  }
}

export type ConstructionOptions = {
  readonly files: GenerationFiles;
  readonly feed: EventFeed;
  readonly decode: DecodeLocked;
  readonly turns: Turns;
  /** A reader may have the old generation in hand for this long (ms) after a swap. */
  readonly retireAfterMs: number;
};

/** Makes new generations of views beside the old ones, and swaps them in between two turns. */
export class Construction {
  private readonly retired = new Map<Generation, { readonly file: GenerationFile; readonly timer?: NodeJS.Timeout }>();
  private readonly abort = new AbortController();

  constructor(private readonly with_: ConstructionOptions) {}

  /** Finds the newest sound file, and removes those that are not. Answers whether there was one. */
  async adoptExisting(projection: LiveProjection): Promise<boolean> {
    for (const file of this.with_.files.list(projection.name)) {
      if (file.version !== projection.view.projection.version) continue;
      if (await this.adopt(projection, file)) return true;
    }
    return false;
  }

  /** Swaps in what another process (the command line) has published. */
  async adoptPublished(projection: LiveProjection): Promise<void> {
    const [newest] = this.with_.files.list(projection.name);
    if (!newest || newest.version !== projection.view.projection.version) return;
    if (newest.generation > (projection.file?.generation ?? Infinity)) await this.with_.turns.between(() => this.adopt(projection, newest));
  }

  /** One pass over the log for all of them. Throws RebuildStalled, or what the builder throws; the old generations then go on. */
  async build(projections: readonly LiveProjection[], builder: Builder): Promise<void> {
    const { files, turns } = this.with_;
    const targets = projections.map(({ name }) => ({ name, path: files.building(name) }));
    for (const projection of projections) projection.build = { state: 'running' };
    try {
      const outcomes = await builder(targets, {
        signal: this.abort.signal,
        onProgress: (progress) => {
          for (const projection of projections) projection.build = { state: 'running', ...progress };
        },
      });
      for (const [index, projection] of projections.entries()) {
        await turns.between(() => this.install(projection, outcomes[index] as BuildOutcome));
      }
    } catch (error) {
      for (const projection of projections) {
        if (projection.build?.state === 'running') projection.build = { state: 'failed', errorName: errorName(error) };
      }
      throw error;
    } finally {
      for (const { path } of targets) files.discard(path);
    }
  }

  stop(): void {
    this.abort.abort();
    for (const [generation, { file, timer }] of this.retired) {
      clearTimeout(timer);
      this.bury(generation, file);
    }
  }

  private async install(projection: LiveProjection, { path, stall }: BuildOutcome): Promise<void> {
    this.abort.signal.throwIfAborted();
    // With nothing to read yet, rows up to the bad event are better than none: the live projection stalls there, visibly.
    if (stall && projection.generation) this.fail(projection, stall);
    const { name, version } = projection.view.projection;
    await this.adopt(projection, this.with_.files.publish(path, name, version));
  }

  private async adopt(projection: LiveProjection, file: GenerationFile): Promise<boolean> {
    const { files, feed } = this.with_;
    const generation = await openSound(projection.view, file, feed);
    if (!generation) {
      files.discard(file.path);
      return false;
    }
    const stall = await this.catchUp(generation, projection);
    if (stall) {
      generation.close();
      files.discard(file.path);
      this.fail(projection, stall);
    }
    const old = projection.swap(generation, file);
    if (old) this.retire(old.generation, old.file);
    for (const other of files.list(projection.name)) {
      if (other.path !== file.path && other.path !== old?.file.path && !this.isRetired(other)) files.discard(other.path);
    }
    return true;
  }

  /** Up to where the old generation stands, so that no reader goes back in time. Runs between turns: nothing moves meanwhile. */
  private async catchUp(generation: Generation, { position }: LiveProjection): Promise<Stall | undefined> {
    const { feed, decode } = this.with_;
    if (position === null) return undefined;
    for await (const events of feed.read(generation.position, 500)) {
      if (generation.position !== null && feed.compare(generation.position, position) >= 0) return undefined;
      const stall = applyUpToFault(generation, new EventBatch(events, decode));
      if (stall) return feed.compare(stall.position, position) > 0 ? undefined : stall;
    }
    return undefined;
  }

  private fail(projection: LiveProjection, stall: Stall): never {
    projection.build = { state: 'failed', errorName: stall.errorName, stall };
    throw new RebuildStalled(projection.name, stall);
  }

  private retire(generation: Generation, file: GenerationFile): void {
    const { retireAfterMs } = this.with_;
    if (retireAfterMs === 0) {
      this.bury(generation, file);
      return;
    }
    const timer = setTimeout(() => {
      this.bury(generation, file);
    }, retireAfterMs).unref();
    this.retired.set(generation, { file, timer });
  }

  private bury(generation: Generation, file: GenerationFile): void {
    this.retired.delete(generation);
    generation.close();
    this.with_.files.discard(file.path);
  }

  private isRetired({ path }: GenerationFile): boolean {
    return [...this.retired.values()].some(({ file }) => file.path === path);
  }
}
