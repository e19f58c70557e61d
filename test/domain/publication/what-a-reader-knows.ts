import { periodOf, type ReportingPeriod, shifted } from '../../../src/domain/figures/reporting-period';
import type { Edition, PublishedTable } from '../../../src/domain/publication/edition';

/** Numbers that add up: each taken so often, together `is`. A name is `period/table/row/column`. */
export type Equation = { readonly terms: ReadonlyMap<string, number>; readonly is: number };
/** What is printed, and what must hold between the numbers, printed or not. */
export type Known = { readonly printed: ReadonlyMap<string, number | 'few'>; readonly equations: readonly Equation[] };

const groups = ['WHITE', 'MIXED', 'ASIAN', 'BLACK', 'OTHER'];

/** All that somebody knows who has kept every edition and knows what the tables count. Written without a look at how they are hidden. */
export function whatAReaderKnows(editions: readonly Edition[]): Known {
  const printed = new Map(editions.flatMap((edition) => edition.tables.flatMap((table) => numbersOf(edition.period, table))));
  const equations: Equation[] = [];
  const add = (plus: readonly string[], minus: readonly string[], is = 0): void => {
    const terms = new Map<string, number>();
    let left = is;
    for (const [names, times] of [
      [plus, 1],
      [minus, -1],
    ] as const) {
      for (const name of names) {
        const number = printed.get(name);
        if (typeof number === 'number') left -= times * number;
        else terms.set(name, (terms.get(name) ?? 0) + times);
      }
    }
    if (terms.size > 0) equations.push({ terms, is: left });
  };
  for (const { period, tables } of editions) {
    const table = (id: string): PublishedTable | undefined => tables.find((one) => one.id === id);
    const name = (id: string, row: string, column: string): string => `${period}/${id}/${row}/${column}`;
    const equal = (one: string, other: string): void => {
      if (printed.has(one) && printed.has(other)) add([one], [other]);
    };
    for (const { id, columns, rows, total } of tables) {
      const own = rows.filter(({ pooled }) => pooled === undefined).map(({ row }) => row);
      const ids = columns.map((column) => column.id);
      for (const [whole, parts] of [
        ['of', ['n', 'rest']],
        ['due', ['onTime', 'recordedLate', 'late', 'missed']],
      ] as const) {
        if (!ids.includes(whole)) continue;
        for (const row of total ? [...own, 'total'] : own)
          add(
            parts.map((part) => name(id, row, part)),
            [name(id, row, whole)],
          );
      }
      if (total)
        for (const column of ids)
          add(
            own.map((row) => name(id, row, column)),
            [name(id, 'total', column)],
          );
      for (const { row, pooled, cells } of rows) {
        if (pooled === undefined) continue;
        ids.forEach((column, place) => {
          const cell = cells[place];
          if (cell && 'n' in cell)
            add(
              quartersOf(pooled).map((quarter) => `${quarter}/${id}/${row}/${column}`),
              [],
              cell.n,
            );
        });
      }
    }
    for (const id of ['M4.FIRST_CONTACT', 'M5.FIRST_REVIEW', 'M6.RIGHT']) {
      const row = table(id)?.total ? 'total' : (table(id)?.rows[0]?.row ?? '');
      for (const { id: column } of table(id)?.columns ?? []) equal(name(id, row, column), name(`${id}.BY_LPU`, 'total', column));
    }
    for (const { row } of table('M1.KIND')?.rows ?? []) {
      equal(name('M1.KIND', row, 'n'), name('M3.ONLINE', row, 'of'));
      equal(name('M1.KIND', row, 'n'), name('M3.LPU.BY_LPU', 'total', row));
    }
    if (table('M1.KIND') && table('M15.KEPT.BY_STRAND')) {
      add(
        (table('M1.KIND')?.rows ?? []).map(({ row }) => name('M1.KIND', row, 'n')),
        [name('M15.KEPT.BY_STRAND', 'ALL', 'of')],
      );
    }
    equal(name('M10.RATES_ASSIGNED', 'POSITIVE', 'of'), name('M10.RATES_ASSIGNED', 'CHARGED', 'of'));
    equal(name('M10.RATES_ASSIGNED', 'POSITIVE', 'of'), name('M10.ATTRITION_ASSIGNED', 'ATTRITION', 'of'));
    equal(name('M13.RETURNED', 'ALL', 'n'), name('M13.SATISFIED', 'ALL', 'of'));
    equal(name('M16.ETHNICITY', 'STATED', 'n'), name('M15.KEPT.ALL', 'STATED', 'of'));
    for (const part of ['KEPT', 'FIRST_CONTACT', 'FIRST_REVIEW', 'POSITIVE']) {
      const [byGroup, byStrand] = [`M15.${part}.ALL`, `M15.${part}.BY_STRAND`];
      if (!table(byGroup) || !table(byStrand)) continue;
      for (const column of ['n', 'rest', 'of']) {
        add(
          groups.map((group) => name(byGroup, group, column)),
          [name(byGroup, 'STATED', column)],
        );
        add(
          ['STATED', 'NOT_STATED'].map((row) => name(byGroup, row, column)),
          [name(byStrand, 'ALL', column)],
        );
      }
      if (part === 'KEPT' || part === 'POSITIVE') continue;
      for (const { row } of table(byGroup)?.rows ?? []) equal(name(byGroup, row, 'of'), name('M15.KEPT.ALL', row, 'of'));
      for (const { row } of table(byStrand)?.rows ?? []) equal(name(byStrand, row, 'of'), name('M15.KEPT.BY_STRAND', row, 'of'));
    }
  }
  return { printed, equations };
}

function numbersOf(period: string, { id, columns, rows, total }: PublishedTable): readonly (readonly [string, number | 'few'])[] {
  const all = [...rows.filter(({ pooled }) => pooled === undefined), ...(total ? [{ row: 'total', cells: total }] : [])];
  return all.flatMap(({ row, cells }) =>
    cells.map((cell, place) => [`${period}/${id}/${row}/${columns[place]?.id ?? ''}`, 'n' in cell ? cell.n : 'few'] as const),
  );
}

function quartersOf(block: string): readonly string[] {
  const { from, to } = periodOf(block) as ReportingPeriod;
  const codes: string[] = [];
  const first = periodOf(`${from}..${from.slice(0, 5)}${String(Number(from.slice(5)) + 2).padStart(2, '0')}`) as ReportingPeriod;
  for (let quarter = first; quarter.from <= to; quarter = shifted(quarter, 3)) codes.push(quarter.code);
  return codes;
}
