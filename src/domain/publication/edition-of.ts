import type { Figures } from '../figures/figures';
import { cover } from './cover';
import { draftTable } from './draft-table';
import type { Edition } from './edition';
import { hideWithOthers } from './hide-with-others';
import { ledgerOf } from './ledger-of';
import { poolRows } from './pool-rows';
import { publishedTables } from './published-tables';

/** facts.md §8.4: under five outside the force; under ten of its own people who were hurt, for everybody. */
export const publicThreshold = 5;
export const staffVictimThreshold = 10;

/**
 * What may leave the force of one financial quarter: its counts, the few hidden, and whatever else would give them away by adding and
 * subtracting; the same for every export (docs/adr/0026).
 *
 * @param earlier every edition that was published before, in any order
 */
export function editionOf(figures: Figures, earlier: readonly Edition[]): Edition {
  const drafts = publishedTables.flatMap((goesOut) => draftTable(figures, goesOut) ?? []);
  const hidden = hideWithOthers(ledgerOf(drafts), publicThreshold);
  const tables = drafts.map((draft) => cover(draft, hidden));
  return {
    shape: 'steadfast.edition/1',
    period: figures.period.code,
    knownAt: figures.knownAt,
    threshold: publicThreshold,
    staffVictimThreshold,
    policyVersions: figures.policyVersions,
    tables: poolRows(figures, tables, earlier, publicThreshold),
  };
}
