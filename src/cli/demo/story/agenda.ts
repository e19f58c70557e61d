import type { Moment } from '../moments';

export type Happening = { readonly at: Moment; readonly tell: () => void };

/** What is still to come in one case, told in the order of its moments; what shares one, in the order in which it was put down. */
export class Agenda {
  private readonly coming: Happening[] = [];

  add(at: Moment, tell: () => void): void {
    const later = this.coming.findIndex((known) => known.at > at);
    this.coming.splice(later === -1 ? this.coming.length : later, 0, { at, tell });
  }

  /** The next before `end`, taken off. */
  next(end: Moment): Happening | undefined {
    const first = this.coming[0];
    return first && first.at < end ? this.coming.shift() : undefined;
  }

  clear(): void {
    this.coming.length = 0;
  }
}
