import type { Month } from '../../../src/domain/figures/month';
import { allMeasures } from '../../../src/domain/measures/all-measures';
import { draftTable } from '../../../src/domain/publication/draft-table';
import { ledgerOf } from '../../../src/domain/publication/ledger-of';
import { publishedTables } from '../../../src/domain/publication/published-tables';
import { relationsBetween } from '../../../src/domain/publication/relations';
import { figuresOver, randomCases, successive } from './random-force';

const tables = allMeasures.flatMap(({ about, tables: own }) => own.map((table) => ({ ...table, about })));

describe('the tables that go out', () => {
  it.each(publishedTables.map(({ table, by }) => [table, by]))('are counts of the period about the public: %s by %s', (id, by) => {
    const table = tables.find((one) => one.id === id);
    expect(table).toMatchObject({ about: 'PUBLIC' });
    expect(table?.kind).not.toBe('SPREAD');
    expect(table?.isSnapshot).toBeUndefined();
    if (by === 'UNIT') expect(table?.byLpu).toBe(true);
  });

  it('have in common what the relations say: every count that they name is there', () => {
    const [first] = successive('2026-27-Q1', 1);
    const figures = figuresOver(randomCases(3, 200, [first!]), first!, '2026-04' as Month);
    const drafts = publishedTables.flatMap((goesOut) => draftTable(figures, goesOut) ?? []);
    const { counts } = ledgerOf(drafts);
    const named = relationsBetween(drafts).flatMap(({ sum, of }) => [...sum, ...of]);
    expect(named.filter((key) => !counts.has(key))).toEqual([]);
  });

  it('have the rows that the relations name in the measures, too', () => {
    const rowsOf = (id: string): readonly string[] => tables.find((table) => table.id === id)?.rows ?? [];
    expect(rowsOf('M10.RATES_ASSIGNED')).toEqual(['POSITIVE', 'CHARGED']);
    expect(rowsOf('M10.ATTRITION_ASSIGNED')).toEqual(['ATTRITION']);
    expect(rowsOf('M15.KEPT.ALL')).toEqual(['WHITE', 'MIXED', 'ASIAN', 'BLACK', 'OTHER', 'STATED', 'NOT_STATED']);
    expect(rowsOf('M15.KEPT.BY_STRAND')[0]).toBe('ALL');
    expect(rowsOf('M13.RETURNED')).toEqual(['ALL']);
    expect(rowsOf('M16.ETHNICITY')).toEqual(['STATED']);
  });
});
