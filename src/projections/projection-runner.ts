import type { Clock } from '../kernel/clock';
import type { CountsAhead, EventFeed, MeasuresTheWay } from '../kernel/event-store';
import type { Position } from '../kernel/position';
import type { Database } from '../sqlite/database';
import { advance } from './advance';
import { buildInProcess, type Builder } from './builder';
import { Construction } from './construction';
import type { DecodeLocked } from './event-batch';
import { GenerationFiles } from './generation-files';
import { lagAt, type Lag } from './lag';
import type { LiveProjection } from './live-projection';
import type { ProjectionStatus } from './projection-status';
import { projectionsByName } from './projections-by-name';
import { errorName } from './stall';
import { Turns } from './turns';
import type { View } from './view';
import { ViewNotReady } from './view-not-ready';
import { Waiters } from './waiters';

export type ProjectionRunnerOptions = {
  /** Where the views' files are. Made where it is missing. */
  readonly directory: string;
  readonly views: readonly View[];
  readonly feed: EventFeed & Partial<CountsAhead & MeasuresTheWay>;
  readonly decode: DecodeLocked;
  readonly clock: Clock;
  /** Builds long logs, in a worker. Without one, every build runs in this thread. */
  readonly builder?: Builder;
  /** Between two turns for which nobody waits (ms). */
  readonly spacingMs?: number;
  /** A stalled projection, and a first build that failed, is tried again after this long (ms). */
  readonly tryAgainMs?: number;
  /** See ConstructionOptions. */
  readonly retireAfterMs?: number;
  /** How often (ms) it looks for generations that the command line published. */
  readonly lookMs?: number;
};

/** The log was out of reach so often in a row that whoever is sent here would be shown the past. */
const failuresBorne = 4;
/** A log this short is read faster than a worker starts. */
const shortLog = 2000;

/** Keeps every view up to date with the log: one feed for all, one file and one checkpoint each. */
export class ProjectionRunner {
  private readonly projections: ReadonlyMap<string, LiveProjection>;
  private readonly files: GenerationFiles;
  private readonly turns: Turns;
  private readonly waiters: Waiters;
  private readonly construction: Construction;
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly rebuilding = new Map<string, Promise<void>>();
  private stopListening: (() => void) | undefined;
  private feedFailure: { readonly errorName: string; readonly attempt: number } | undefined;
  private stopped = false;

  constructor(private readonly options: ProjectionRunnerOptions) {
    this.projections = projectionsByName(options.views);
    this.files = new GenerationFiles(options.directory);
    this.turns = new Turns(() => this.turn(), options.spacingMs ?? 20);
    this.waiters = new Waiters((a, b) => options.feed.compare(a, b));
    const { feed, decode, retireAfterMs = 10_000 } = options;
    this.construction = new Construction({ files: this.files, feed, decode, turns: this.turns, retireAfterMs });
  }

  /** Opens what is there and follows the log. A long log is built in the background: see `isReady`. */
  async start(): Promise<void> {
    this.files.discardAbandoned();
    const missing: LiveProjection[] = [];
    for (const projection of this.projections.values()) {
      if (!(await this.construction.adoptExisting(projection))) missing.push(projection);
    }
    this.stopListening = this.options.feed.onAppended(() => {
      this.turns.ask();
    });
    this.every(this.options.tryAgainMs ?? 30_000, () => {
      this.tryAgain();
    });
    this.every(this.options.lookMs ?? 2000, () => void this.adoptPublished());
    if (missing.length > 0) await this.buildMissing(missing);
    if (await this.isShortFrom([...this.projections.values()])) await this.turns.between(() => this.turn());
    else this.turns.ask(true);
  }

  /** Ends the running batch and keeps the checkpoints. What is there can still be read. */
  async stop(): Promise<void> {
    if (this.stopped) return;
    this.stopped = true;
    this.stopListening?.();
    for (const timer of this.timers) clearTimeout(timer);
    this.construction.stop();
    await this.turns.stop();
    await Promise.allSettled(this.rebuilding.values());
    this.waiters.giveUp();
    for (const projection of this.projections.values()) projection.rest();
  }

  /** Stops, and lets go of the files. */
  async close(): Promise<void> {
    await this.stop();
    for (const projection of this.projections.values()) projection.close();
  }

  /** Whether the log is followed, and every view has been at its head since the start. A stall has its own alarm. */
  get isReady(): boolean {
    if ((this.feedFailure?.attempt ?? 0) >= failuresBorne) return false;
    return [...this.projections.values()].every(({ state }) => state !== 'building' && state !== 'catching-up');
  }

  /** The read connection of the current generation: use it at once, do not keep it. Throws ViewNotReady. */
  read(name: string): Database {
    return this.named(name).read();
  }

  /** The path of the current generation: a rebuild takes it away after a while. Throws ViewNotReady. */
  fileOf(name: string): string {
    const { file } = this.named(name);
    if (!file) throw new ViewNotReady(name);
    return file.path;
  }

  /** See Waiters. All views unless some are named. */
  caughtUp(
    position: Position,
    { names, timeoutMs = 2000 }: { readonly names?: readonly string[]; readonly timeoutMs?: number } = {},
  ): Promise<boolean> {
    const on = names ? names.map((name) => this.named(name)) : [...this.projections.values()];
    this.turns.ask(true);
    return this.waiters.wait(position, on, timeoutMs);
  }

  /** Builds a new generation beside the current one and swaps when it has caught up. A second asking joins the first. */
  rebuild(name: string): Promise<void> {
    const projection = this.named(name);
    return this.once([projection], this.options.builder ?? this.inProcess());
  }

  /** Lets stalled projections, and first builds that failed, try again now. */
  tryAgain(): void {
    for (const projection of this.projections.values()) projection.tryAgain();
    const unbuilt = [...this.projections.values()].filter(({ state, build }) => state === 'building' && build?.state === 'failed');
    if (unbuilt.length > 0) void this.once(unbuilt, this.options.builder ?? this.inProcess()).catch(() => undefined);
    this.turns.ask(true);
  }

  /** For operators; reads the log's head. */
  async status(): Promise<readonly ProjectionStatus[]> {
    const lags = new Map<Position | null, Lag>();
    const statuses: ProjectionStatus[] = [];
    for (const projection of this.projections.values()) {
      const status = projection.status();
      const lag = lags.get(status.position) ?? (await lagAt(status.position, this.options.feed, this.options.clock));
      lags.set(status.position, lag);
      statuses.push({ ...status, ...lag, ...(this.feedFailure && { retryingAfter: this.feedFailure.errorName }) });
    }
    return statuses;
  }

  private async turn(): Promise<void> {
    try {
      await advance([...this.projections.values()], {
        feed: this.options.feed,
        decode: this.options.decode,
        onMoved: () => {
          this.waiters.check();
        },
        onRetry: (projection, afterMs) => {
          this.after(afterMs, () => {
            projection.endWait();
            this.turns.ask(true);
          });
        },
      });
      this.feedFailure = undefined;
    } catch (error) {
      const attempt = (this.feedFailure?.attempt ?? 0) + 1;
      this.feedFailure = { errorName: errorName(error), attempt };
      this.after(Math.min(50 * 2 ** attempt, 30_000), () => {
        this.turns.ask(true);
      });
    }
    this.waiters.check();
  }

  private async buildMissing(missing: readonly LiveProjection[]): Promise<void> {
    const { builder } = this.options;
    const inThisThread = builder === undefined || (await this.isShortFrom(missing));
    const build = this.once(missing, inThisThread ? this.inProcess() : builder).catch(() => undefined);
    if (inThisThread) await build;
  }

  /** Whether so little lies ahead of all of them that the start may wait for it. */
  private async isShortFrom(projections: readonly LiveProjection[]): Promise<boolean> {
    const { feed } = this.options;
    if ((await feed.head()) === null) return true;
    for (const position of new Set(projections.map((projection) => projection.position))) {
      if (((await feed.countAfter?.(position)) ?? Infinity) > shortLog) return false;
    }
    return true;
  }

  private once(projections: readonly LiveProjection[], builder: Builder): Promise<void> {
    const [first] = projections;
    const running = first && this.rebuilding.get(first.name);
    if (running) return running;
    const build = this.construction.build(projections, builder).finally(() => {
      for (const { name } of projections) this.rebuilding.delete(name);
      this.turns.ask(true);
    });
    for (const { name } of projections) this.rebuilding.set(name, build);
    return build;
  }

  private inProcess(): Builder {
    const { feed, decode, views } = this.options;
    return buildInProcess({ feed, decode, views });
  }

  private async adoptPublished(): Promise<void> {
    for (const projection of this.projections.values()) {
      if (!this.stopped) await this.construction.adoptPublished(projection).catch(() => undefined);
    }
  }

  private named(name: string): LiveProjection {
    const projection = this.projections.get(name);
    if (!projection) throw new TypeError(`there is no view ${name}`);
    return projection;
  }

  private after(ms: number, work: () => void): void {
    if (this.stopped) return;
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      work();
    }, ms).unref();
    this.timers.add(timer);
  }

  private every(ms: number, work: () => void): void {
    this.after(ms, () => {
      work();
      this.every(ms, work);
    });
  }
}
