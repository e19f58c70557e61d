import '../../support/property-seed';
import fc from 'fast-check';
import { allMeasures } from '../../../src/domain/measures/all-measures';
import type { CaseRecord } from '../../../src/domain/measures/case-record';
import type { Measure } from '../../../src/domain/measures/measure';
import { defaultPack } from '../../../src/domain/obligations/policy-pack/default-pack';
import { asKnown, countedBy } from './a-case-record';
import { randomRecord } from './random-record';

const as = asKnown();

/** What is wrong with what a measure counts of a case. */
function faultsOf(measure: Measure, record: CaseRecord): readonly string[] {
  return countedBy(measure, record, as).flatMap(({ table: id, row, lpu, tally }) => {
    const table = measure.tables.find((known) => known.id === id);
    const faults = [
      !table && 'is in no table of the measure',
      table?.kind !== tally.kind && 'is of another kind than its table',
      table && table.byLpu !== (lpu !== undefined) && 'has a unit where its table has none, or none where it has',
      table?.labelOf(row, defaultPack).trim() === '' && 'has no words for its row',
      record.isStaffVictim !== (measure.about === 'STAFF_VICTIMS') && 'is of victims whom the measure is not about',
      record.status === 'DUPLICATE' && 'is of a duplicate',
    ];
    return faults.filter((fault) => fault !== false && fault !== undefined).map((fault) => `${id} ${row} ${fault}`);
  });
}

const repeated = (ids: readonly string[]): readonly string[] => ids.filter((id, place) => ids.indexOf(id) !== place);
const tables = allMeasures.flatMap((measure) => measure.tables);

describe('All measures', () => {
  it('are told apart by their ids, and stand in their order', () => {
    const ids = allMeasures.map(({ id }) => id);
    expect(repeated(ids)).toEqual([]);
    expect(ids).toEqual(ids.toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1))));
  });

  it('have tables of their own, named after them', () => {
    expect(repeated(tables.map(({ id }) => id))).toEqual([]);
    for (const { id, tables: own } of allMeasures) {
      expect(own.filter((table) => !new RegExp(`^${id}\\.[A-Z0-9_]+(\\.[A-Z_]+)?$`).test(table.id))).toEqual([]);
    }
  });

  it.each(allMeasures.map((measure) => [measure.id, measure] as const))('%s says how it is counted', (_, measure) => {
    const { title, definition, denominator, source, traps, version } = measure;
    for (const text of [title, definition, denominator, source, ...traps]) expect(text).toMatch(/\S.*\S/);
    expect(traps.length).toBeGreaterThan(0);
    expect(version).toBeGreaterThan(0);
    for (const { title: of, unit } of measure.tables) expect([of, unit].map((text) => text.trim())).not.toContain('');
  });

  it('say why where the rows of a table do not add up', () => {
    const silent = tables.filter(({ rowsAddUp, note, rows }) => !rowsAddUp && note === undefined && rows?.length !== 1);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('show of members of the force who are victims nothing but counts, and never by unit', () => {
    const theirs = allMeasures.filter(({ about }) => about === 'STAFF_VICTIMS').flatMap((measure) => measure.tables);
    expect(theirs.filter(({ kind, byLpu }) => kind !== 'COUNT' || byLpu)).toEqual([]);
    expect(theirs).not.toEqual([]);
  });

  it('count into their own tables what those hold, and nobody whom they are not about', () => {
    const counting = new Set<string>();
    fc.assert(
      fc.property(randomRecord, (record) => {
        expect(allMeasures.flatMap((measure) => faultsOf(measure, record))).toEqual([]);
        for (const { table } of allMeasures.flatMap((measure) => countedBy(measure, record))) counting.add(table);
      }),
      { numRuns: 500 },
    );
    expect(tables.map(({ id }) => id).filter((id) => !counting.has(id))).toEqual([]);
  });

  it('would be caught if one of them did otherwise', () => {
    const [measure] = allMeasures;
    if (!measure) throw new Error('there are measures');
    const [record] = fc.sample(
      randomRecord.filter(({ status, isStaffVictim }) => status === 'DUPLICATE' && isStaffVictim),
      1,
    );
    if (!record) throw new Error('there are records');
    const [month] = as.months;
    if (!month) throw new Error('there are months');
    const planted: Measure = {
      ...measure,
      about: 'PUBLIC',
      tables: measure.tables.map((table) => ({ ...table, byLpu: true, labelOf: () => ' ' })),
      count: () => [
        { table: measure.tables[0]?.id ?? '', row: 'ROW', month, tally: { kind: 'SPREAD', value: 1 } },
        { table: 'M99.NONE', row: 'ROW', month, tally: { kind: 'COUNT', n: 1 } },
      ],
    };
    const faults = faultsOf(planted, record).join('\n');
    for (const fault of ['no table', 'another kind', 'has a unit', 'no words', 'not about', 'a duplicate']) expect(faults).toContain(fault);
  });
});
