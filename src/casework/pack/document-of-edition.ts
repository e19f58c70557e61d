import { allMeasures } from '../../domain/measures/all-measures';
import { sections } from '../../domain/measures/measure';
import type { Edition, PublishedCell, PublishedRow, PublishedTable } from '../../domain/publication/edition';
import type { Instant } from '../../kernel/instant';
import { bars } from './chart-facts/period-charts';
import { howPublished } from './edition/how-published';
import { publishedShare } from './edition/published-share';
import type { PackCell, PackDocument, PackRow, PackTable } from './pack-document';
import { periodCodeWords } from './period-words';
import { sectionWords } from './section-words';
import { countCell, fewCell } from './tables/cells';
import { totalId } from './tables/total-row';
import { type UnitNames, unitWords } from './tables/unit-words';

type Extra = { readonly frozenAt?: Instant; readonly unitNames?: UnitNames };

/** The pack as anybody may read it: counts of the edition, the few hidden, and shares worked out from what is shown alone. */
export function documentOfEdition(edition: Edition, sha256: string, { frozenAt, unitNames = new Map() }: Extra = {}): PackDocument {
  const label = periodCodeWords(edition.period);
  const ofSection = (id: (typeof sections)[number]): readonly PublishedTable[] => edition.tables.filter(({ section }) => section === id);
  return {
    title: `Hate crime: how victims were served, ${label}`,
    marking: 'OFFICIAL',
    audience: 'PUBLIC',
    period: { code: edition.period, label },
    ...{ knownAt: edition.knownAt, provisional: false, policyVersions: edition.policyVersions, calendarVersions: [], sha256 },
    ...(frozenAt !== undefined && { frozen: { at: frozenAt } }),
    headline: { better: [], worse: [], decide: [] },
    sections: sections
      .filter((id) => ofSection(id).length > 0)
      .map((id) => ({ id, ...sectionWords[id], tables: ofSection(id).map((table) => publishedTable(table, edition, unitNames)) })),
  };
}

function publishedTable(table: PublishedTable, edition: Edition, names: UnitNames): PackTable {
  const { id, measure, version, section, title, unit, note, columns, rows, total } = table;
  const share = publishedShare(columns);
  const cellsOf = (cells: readonly PublishedCell[]): readonly PackCell[] => [...cells.map(shown), ...(share ? [share.cell(cells)] : [])];
  const threshold = section === 'PROMISE' ? edition.staffVictimThreshold : edition.threshold;
  const isHidden = [...rows.map(({ cells }) => cells), total ?? []].flat().some((cell) => 'few' in cell);
  return {
    ...{ id, measure, title },
    columns: [...columns.map((column) => ({ ...column, unit })), ...(share ? [share.column] : [])],
    rows: [
      ...rows.map((row): PackRow => ({ id: row.row, label: labelOf(row, names), cells: cellsOf(row.cells) })),
      ...(total ? [{ id: totalId, label: 'All together', cells: cellsOf(total), isTotal: true as const }] : []),
    ],
    notes: [...(note === undefined ? [] : [note]), ...(isHidden ? [hiddenWords(threshold)] : [])],
    how: howPublished(measure, version, allMeasures),
    charts: barsOf(table, names),
  };
}

const hiddenWords = (threshold: number): string =>
  `Numbers under ${String(threshold)} are not shown, nor are others by which they could be worked out.`;

const shown = (cell: PublishedCell): PackCell => ('few' in cell ? fewCell() : countCell(cell.n));

/** A row that had to be taken over a longer time says so. Units are named as they are called now. */
const labelOf = ({ row, label, pooled }: PublishedRow, names: UnitNames): string =>
  `${row === label ? unitWords(label, names) : label}${pooled === undefined ? '' : `, over ${periodCodeWords(pooled)}`}`;

/** Of one column alone, and of what is shown and not pooled. */
function barsOf({ title, unit, columns, rows }: PublishedTable, names: UnitNames): PackTable['charts'] {
  const labelled = rows.flatMap((row) => {
    const [cell] = row.cells;
    return !cell || 'few' in cell || row.pooled !== undefined ? [] : [{ label: labelOf(row, names), cell }];
  });
  return columns.length === 1 && labelled.length > 1 ? [bars(title, unit, labelled)] : [];
}
