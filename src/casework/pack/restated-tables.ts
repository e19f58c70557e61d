import type { Figures, Restatement } from '../../domain/figures/figures';
import { periodOf } from '../../domain/figures/reporting-period';
import { codeWords } from '../../web-kit/filters/code-words';
import { instantWords } from '../../web-kit/filters/instant-words';
import type { HowCounted, PackTable } from './pack-document';
import { periodWords } from './period-words';
import { countCell } from './tables/cells';
import { wholeCell } from './tables/cell-words';
import { type UnitNames, unitWords } from './tables/unit-words';

const how: HowCounted = {
  measure: 'RESTATED',
  version: 1,
  definition:
    'Each figure of an earlier pack that comes out otherwise now: as it was frozen, and as it is known at the instant of this pack. The frozen pack itself is never changed.',
  denominator: 'As in the figure that is restated.',
  traps: [
    'A figure moves by what was entered late or put right, and where it tells what has come of cases by then (outcomes, surveys) by what came since.',
  ],
  source: 'The frozen figures of the earlier period, and the same period counted again as known at the instant of this pack.',
};

/** What is known otherwise now of the period that was frozen before: what, from, to; and what was entered since, as counts. */
export function restatedTables({ restatement, measures }: Figures, names: UnitNames): readonly PackTable[] {
  if (!restatement) return [];
  const titles = new Map(measures.flatMap(({ tables }) => tables.map(({ id, title }) => [id, title] as const)));
  return [movedTable(restatement, titles, names), enteredTable(restatement, names)];
}

const earlier = ({ period }: Restatement): string => {
  const found = periodOf(period);
  return found ? periodWords(found) : period;
};

function movedTable(restatement: Restatement, titles: ReadonlyMap<string, string>, names: UnitNames): PackTable {
  const frozen = `As known ${instantWords(restatement.frozenAsKnownAt)}, when it was frozen`;
  return {
    ...{ id: 'RESTATED.FIGURES', measure: how.measure, title: `${earlier(restatement)}: figures that came out otherwise` },
    columns: [
      { id: 'from', label: frozen, unit: '' },
      { id: 'to', label: 'As known now', unit: '' },
    ],
    rows: restatement.cells.map(({ table, row, label, lpu, from, to }) => ({
      id: `${table}:${row}`,
      label: [`${titles.get(table) ?? table}: ${label}`, ...(lpu === undefined ? [] : [unitWords(lpu, names)])].join(', '),
      ...(lpu !== undefined && { lpu }),
      cells: [wholeCell(from), wholeCell(to)],
    })),
    notes: restatement.cells.length === 0 ? ['No figure of that pack came out otherwise.'] : [],
    how,
    charts: [],
  };
}

const enteredTable = (restatement: Restatement, names: UnitNames): PackTable => ({
  ...{ id: 'RESTATED.ENTRIES', measure: how.measure, title: `${earlier(restatement)}: what was entered late or put right since` },
  columns: [{ id: 'n', label: 'Entries', unit: 'entries' }],
  rows: restatement.entries.map(({ what, lpu, n }) => ({
    ...{ id: what, lpu, label: `${codeWords(what)}, ${unitWords(lpu, names)}`, cells: [countCell(n)] },
  })),
  notes: restatement.entries.length === 0 ? ['Nothing that falls in that period was entered since.'] : [],
  how,
  charts: [],
});
