import type { DraftTable } from './draft-table';
import { keyOf, totalRow } from './keys';
import { comparedAlike } from './published-tables';

/**
 * Counts that add up to others. `rest`: the name of what is missing to it, which no table has. `known`: the sum stands in no table and
 * counts as known.
 */
export type Relation = {
  readonly sum: readonly string[];
  readonly of: readonly string[];
  readonly rest?: string;
  readonly known?: string;
};
type Found = (id: string) => DraftTable | undefined;

const same = (one: string, other: string): Relation => ({ sum: [one], of: [other] });
const rowsOf = (table: DraftTable | undefined): readonly string[] => table?.rows.map(({ row }) => row) ?? [];
const shareColumns = ['n', 'rest', 'of'];

/**
 * The same quantity in two tables, or in parts. Some are the same but for a few (surveys that came back with no offer on record; cases
 * in which nothing has fallen due): a reader would take them for the same, so they count as that.
 */
export function relationsBetween(tables: readonly DraftTable[]): readonly Relation[] {
  const found: Found = (id) => tables.find((table) => table.id === id);
  return [
    ...volumes(found),
    ...tables.filter(({ id, isFlat }) => id.endsWith('.BY_LPU') && !isFlat).flatMap((units) => forceAndUnits(units, found)),
    ...outcomes,
    ...[...comparedAlike, 'POSITIVE'].flatMap((part) => groups(part, found)),
    ...comparedAlike.slice(1).flatMap((part) => alike(part, found)),
    same(keyOf('M13.RETURNED', 'ALL', 'n'), keyOf('M13.SATISFIED', 'ALL', 'of')),
    same(keyOf('M16.ETHNICITY', 'STATED', 'n'), keyOf('M15.KEPT.ALL', 'STATED', 'of')),
  ];
}

/** Cases by kind, by unit, online or not, and compared; by strand, of which each case has one at least: so the pairs count as known. */
const volumes = (found: Found): readonly Relation[] => {
  const kinds = rowsOf(found('M1.KIND'));
  return [
    ...kinds.map((kind) => same(keyOf('M1.KIND', kind, 'n'), keyOf('M3.LPU.BY_LPU', totalRow, kind))),
    ...kinds.map((kind) => same(keyOf('M1.KIND', kind, 'n'), keyOf('M3.ONLINE', kind, 'of'))),
    { sum: kinds.map((kind) => keyOf('M1.KIND', kind, 'n')), of: [keyOf('M15.KEPT.BY_STRAND', 'ALL', 'of')] },
    ...['M2.STRAND_CRIME', 'M2.STRAND_NON_CRIME'].map((id) => ({
      sum: rowsOf(found(id)).map((strand) => keyOf(id, strand, 'n')),
      of: [],
      known: `${id}: pairs of all strands`,
    })),
  ];
};

function forceAndUnits(units: DraftTable, found: Found): readonly Relation[] {
  const force = found(units.id.slice(0, -'.BY_LPU'.length));
  const row = force?.total ? totalRow : (rowsOf(force)[0] ?? totalRow);
  return units.columns.map(({ id }) => same(keyOf(units.id, totalRow, id), keyOf(force?.id ?? '', row, id)));
}

/** A charge is one of the positive outcomes; what the victim did not support is none of them. */
const rate = (row: string, column: string): string => keyOf(`M10.${row === 'ATTRITION' ? row : 'RATES'}_ASSIGNED`, row, column);
const outcomes: readonly Relation[] = [
  same(rate('POSITIVE', 'of'), rate('CHARGED', 'of')),
  same(rate('POSITIVE', 'of'), rate('ATTRITION', 'of')),
  { sum: [rate('CHARGED', 'n')], of: [rate('POSITIVE', 'n')], rest: 'M10: positive without a charge' },
  { sum: [rate('ATTRITION', 'n')], of: [rate('POSITIVE', 'rest')], rest: 'M10: neither positive nor attrition' },
];

/** Everyone else: of those who stated their ethnicity, the other groups; of a strand, all other cases, which the pages work out. */
function groups(part: string, found: Found): readonly Relation[] {
  const [byGroup, byStrand] = [`M15.${part}.ALL`, `M15.${part}.BY_STRAND`];
  const stated = rowsOf(found(byGroup)).filter((row) => !['STATED', 'NOT_STATED'].includes(row));
  const strands = rowsOf(found(byStrand)).filter((row) => row !== 'ALL');
  return shareColumns.flatMap((column) => [
    { sum: stated.map((row) => keyOf(byGroup, row, column)), of: [keyOf(byGroup, 'STATED', column)] },
    { sum: ['STATED', 'NOT_STATED'].map((row) => keyOf(byGroup, row, column)), of: [keyOf(byStrand, 'ALL', column)] },
    ...strands.map((row) => {
      const rest = `${byStrand}: all but ${row} ${column}`;
      return { sum: [keyOf(byStrand, row, column)], of: [keyOf(byStrand, 'ALL', column)], rest };
    }),
  ]);
}

/** Nearly every case owes a first contact and a first review: the cases of a group are the same in each comparison. */
const alike = (part: string, found: Found): readonly Relation[] =>
  ['ALL', 'BY_STRAND'].flatMap((by) =>
    rowsOf(found(`M15.${part}.${by}`)).map((row) => same(keyOf(`M15.KEPT.${by}`, row, 'of'), keyOf(`M15.${part}.${by}`, row, 'of'))),
  );
