import type { Figures } from '../figures/figures';
import { cover } from './cover';
import { draftTable } from './draft-table';
import type { Edition, PublishedTable } from './edition';
import { hideWithOthers } from './hide-with-others';
import { ledgerOf } from './ledger-of';
import { poolRows } from './pool-rows';
import { publishedRestatement } from './published-restatement';
import { publishedTables } from './published-tables';
import { staffVictimThreshold } from './hide-few';
import { withSafeYears } from './staff-victims-shown';

/** facts.md §8.4: fewer than five are not shown outside the force. */
export const publicThreshold = 5;

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
    tables: [...poolRows(figures, tables, earlier, publicThreshold), ...ofStaffVictims(withSafeYears(figures, earlier))],
    ...(figures.restatement && { restated: publishedRestatement(figures.restatement, publicThreshold) }),
  };
}

/** As the meeting has them, hidden already; a cell that is no plain count does not get so far. */
const ofStaffVictims = ({ measures }: Figures): readonly PublishedTable[] =>
  measures
    .filter(({ about }) => about === 'STAFF_VICTIMS')
    .flatMap(({ id: measure, version, section, tables }) =>
      tables.map(({ id, title, unit, note, rows }) => ({
        ...{ id, measure, version, section, title, unit, ...(note !== undefined && { note }) },
        columns: [{ id: 'n', label: 'Number' }],
        rows: rows.map(({ row, label, period }) => ({ row, label, cells: ['n' in period ? { n: period.n } : ({ few: true } as const)] })),
      })),
    );
