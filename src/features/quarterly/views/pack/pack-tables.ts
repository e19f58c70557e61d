import { drawChart } from '../../../../casework/pack/charts/draw-chart';
import type { CompactCell } from '../../../../casework/pack/compact/joined-column';
import { compactTable } from '../../../../casework/pack/compact/compact-table';
import type { HowCounted, PackChart, PackTable } from '../../../../casework/pack/pack-document';
import { byUnitId } from '../../../../casework/pack/tables/by-unit';

export type ShownTable = {
  readonly anchor: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly isTotal: boolean;
    readonly cells: readonly CompactCell[];
    readonly casesHref?: string;
  }[];
  readonly notes: readonly string[];
  readonly charts: readonly { readonly title: string; readonly svg: string }[];
};
/** A table with its picture, how it is counted, and what it falls into by unit or within each strand; `elsewhere`, the titles of what is left out. */
export type ShownFigure = ShownTable & {
  readonly how: HowCounted;
  readonly parts: readonly ShownTable[];
  readonly elsewhere: readonly string[];
};

/** Where the cases behind a row are listed; undefined for whoever may not see them, and where there are none to list. */
export type ListedAt = (table: string, row: string, lpu: string | undefined) => string | undefined;

/** A longer part would bury the rest of the pack: it stands where its section is shown alone. */
const longestPart = 30;

/** What is a part of a table stands under it, folded. */
export function shownFigures(tables: readonly PackTable[], listedAt: ListedAt, isWhole: boolean): readonly ShownFigure[] {
  const figures: { table: PackTable; parts: PackTable[] }[] = [];
  for (const table of tables) {
    const last = figures.at(-1);
    if (last && isPartOf(last.table.id, table.id)) last.parts.push(table);
    else figures.push({ table, parts: [] });
  }
  return figures.map(({ table, parts }) => {
    const shown = parts.filter(({ id, rows }) => isWhole || (id === byUnitId(table.id) && rows.length <= longestPart));
    return {
      ...shownTable(table, listedAt),
      how: table.how,
      parts: shown.map((part) => shownTable(part, listedAt)),
      elsewhere: parts.filter((part) => !shown.includes(part)).map(({ title }) => title),
    };
  });
}

/** By unit; or, of service by group, one strand of all. */
const isPartOf = (whole: string, id: string): boolean =>
  id === byUnitId(whole) || (whole.endsWith('.ALL') && id.startsWith(whole.slice(0, -3)) && !id.endsWith('.BY_STRAND'));

function shownTable(table: PackTable, listedAt: ListedAt): ShownTable {
  const { columns, rows } = compactTable(table);
  const ofFigures = table.id.replace(/\.BY_LPU$/, '');
  return {
    anchor: anchorOf(table.id),
    ...{ title: table.title, columns, notes: table.notes },
    rows: rows.map(({ row, cells }) => {
      const casesHref = row.isTotal ? undefined : listedAt(ofFigures, row.id, row.lpu);
      return { label: row.label, isTotal: row.isTotal ?? false, cells, ...(casesHref !== undefined && { casesHref }) };
    }),
    charts: table.charts.map(shownChart),
  };
}

/** Documents are kept while they are read; so are their pictures, as long. */
const drawn = new WeakMap<PackChart, string>();

function svgOf(chart: PackChart): string {
  const svg = drawn.get(chart) ?? drawChart(chart);
  drawn.set(chart, svg);
  return svg;
}

const shownChart = (chart: PackChart): ShownTable['charts'][number] => ({
  title: chart.title,
  svg: svgOf(chart),
});

/** `M4.FIRST_CONTACT` is at `m4-first-contact`. */
export const anchorOf = (table: string): string => table.toLowerCase().replace(/[^a-z0-9]+/g, '-');
