import type { Owed } from '../obligations/engine/owed';
import type { PromisePoint } from './point-shape';

/** What the states of the points are judged by: which were declined or set aside, and the duties of the case. */
export type PromiseStanding = {
  readonly points: readonly PromisePoint[];
  readonly declined: readonly { readonly point: string; readonly standing: boolean }[];
  readonly setAside: readonly string[];
};
export type PromiseKept = PromiseStanding & { readonly owed: Pick<Owed, 'obligations'> };
