import type { Restatement } from '../figures/figures';
import type { Edition, PublishedCell } from './edition';

/**
 * What the public learns of a quarter that came out otherwise: that it did, by how many entries and in how many figures. Never which, nor
 * from what to what: a second count of the same cells would be one more line to reckon with, for every cell hidden in the first.
 */
export function publishedRestatement({ period, cells, entries }: Restatement, threshold: number): NonNullable<Edition['restated']> {
  const entered = entries.reduce((sum, { n }) => sum + n, 0);
  const shown = (n: number): PublishedCell => (Math.min(n, entered) < threshold ? { few: true } : { n });
  return { period, entries: shown(entered), figures: shown(cells.length) };
}
