import type { Database } from '../sqlite/database';
import type { Position } from '../kernel/position';
import type { EventBatch } from './event-batch';
import type { Generation } from './generation';
import type { GenerationFile } from './generation-files';
import type { ProjectionState, ProjectionStatus } from './projection-status';
import { applyUpToFault, errorName, type Stall } from './stall';
import { ViewNotReady } from './view-not-ready';
import type { View } from './view';

/** One view as it follows the log: its current generation and what, if anything, stands in its way. */
export class LiveProjection {
  build: ProjectionStatus['build'];
  private current: { readonly generation: Generation; readonly file: GenerationFile } | undefined;
  private stall: Stall | undefined;
  private retry: { readonly attempt: number; readonly errorName: string; waiting: boolean } | undefined;
  private reachedHead = false;
  private mayTryPastStall = false;

  constructor(readonly view: View) {}

  get name(): string {
    return this.view.projection.name;
  }

  get position(): Position | null {
    return this.current?.generation.position ?? null;
  }

  get generation(): Generation | undefined {
    return this.current?.generation;
  }

  get file(): GenerationFile | undefined {
    return this.current?.file;
  }

  get state(): ProjectionState {
    if (!this.current) return 'building';
    if (this.stall) return 'stalled';
    if (this.retry) return 'retrying';
    return this.reachedHead ? 'live' : 'catching-up';
  }

  /** Whether it takes part in the next turn. */
  get isActive(): boolean {
    return this.current !== undefined && (this.stall === undefined || this.mayTryPastStall) && this.retry?.waiting !== true;
  }

  /** Stands before an event that it cannot take, and is not about to try again. */
  get isStuck(): boolean {
    return this.stall !== undefined && !this.mayTryPastStall;
  }

  read(): Database {
    if (!this.current) throw new ViewNotReady(this.name);
    return this.current.generation.read();
  }

  /** Answers how long to wait (ms) before it is tried again, where it could not write. */
  take(batch: EventBatch): number | undefined {
    if (!this.current) return undefined;
    this.mayTryPastStall = false;
    try {
      this.stall = applyUpToFault(this.current.generation, batch);
      this.retry = undefined;
      return undefined;
    } catch (error) {
      const attempt = (this.retry?.attempt ?? 0) + 1;
      this.retry = { attempt, errorName: errorName(error), waiting: true };
      return Math.min(50 * 2 ** attempt, 30_000);
    }
  }

  atHead(): void {
    this.reachedHead = true;
  }

  /** Lets a stalled or waiting projection try again. */
  tryAgain(): void {
    if (this.stall) this.current?.generation.reread();
    this.mayTryPastStall = true;
    this.endWait();
  }

  endWait(): void {
    if (this.retry) this.retry.waiting = false;
  }

  /** Readers have the new generation from here on; answers the one it replaces. */
  swap(generation: Generation, file: GenerationFile): { readonly generation: Generation; readonly file: GenerationFile } | undefined {
    const old = this.current;
    this.current = { generation, file };
    this.stall = undefined;
    this.retry = undefined;
    this.build = undefined;
    return old;
  }

  /** Keeps how far it has come. Where that fails the events are read once more after the next start. */
  rest(): void {
    try {
      this.current?.generation.saveCheckpoint();
    } catch {
      // A shutdown goes on: the rows that are there and the checkpoint beside them agree.
    }
  }

  close(): void {
    this.current?.generation.close();
    this.current = undefined;
  }

  status(): Omit<ProjectionStatus, 'behind' | 'lagSeconds'> {
    return {
      name: this.name,
      version: this.view.projection.version,
      state: this.state,
      generation: this.current?.file.generation,
      position: this.position,
      ...(this.stall && { stall: this.stall }),
      ...(this.retry && { retryingAfter: this.retry.errorName }),
      ...(this.build && { build: this.build }),
    };
  }
}
