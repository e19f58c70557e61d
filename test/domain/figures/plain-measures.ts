import { monthAt } from '../../../src/domain/figures/month';
import { dutyTally } from '../../../src/domain/measures/duty-result';
import type { Counted, Measure, MeasureTable } from '../../../src/domain/measures/measure';

const table = (over: Partial<MeasureTable> & Pick<MeasureTable, 'id' | 'kind'>): MeasureTable => ({
  title: over.id,
  unit: 'cases',
  byLpu: true,
  rowsAddUp: true,
  labelOf: (row) => row,
  ...over,
});

const measure = (over: Pick<Measure, 'id' | 'tables' | 'count'> & Partial<Measure>): Measure => ({
  version: 1,
  title: over.id,
  section: 'VOLUMES',
  about: 'PUBLIC',
  definition: 'as the test says',
  denominator: 'as the test says',
  traps: [],
  source: 'a test',
  ...over,
});

/** Cases by kind, in the month in which they were recorded. */
export const recordedCases = measure({
  id: 'T1',
  tables: [table({ id: 'T1.KIND', kind: 'COUNT', rows: ['NON_CRIME_HATE_INCIDENT', 'HATE_CRIME'] })],
  count: ({ recordedAt, kind, lpu }): Iterable<Counted> => [
    { table: 'T1.KIND', row: kind, month: monthAt(recordedAt), lpu, tally: { kind: 'COUNT', n: 1 } },
  ],
});

/** Every duty of every case. */
export const allDuties = measure({
  id: 'T2',
  tables: [table({ id: 'T2.RULE', kind: 'DUTIES', unit: 'duties' })],
  count: ({ duties, lpu }, { at }): Iterable<Counted> =>
    duties.map((duty) => ({
      table: 'T2.RULE',
      row: duty.rule,
      month: monthAt(duty.firstDueAt),
      lpu,
      tally: { kind: 'DUTIES', duties: dutyTally(duty, at) },
    })),
});

/** Contacts by channel: how many, how many of them meaningful, with how many people, and the minute of the hour. */
export const contacts = measure({
  id: 'T3',
  tables: [
    table({ id: 'T3.MEANINGFUL', kind: 'SHARE' }),
    table({ id: 'T3.MINUTE', kind: 'SPREAD', unit: 'minutes' }),
    table({ id: 'T3.PEOPLE', kind: 'PEOPLE', unit: 'people' }),
  ],
  count: function* ({ contacts: recorded, lpu, personId }, { personOf, reportsOf }): Iterable<Counted> {
    for (const { occurredAt, channel, isMeaningful } of recorded) {
      const where = { row: channel, month: monthAt(occurredAt), lpu };
      yield { ...where, table: 'T3.MEANINGFUL', tally: { kind: 'SHARE', n: isMeaningful ? 1 : 0, of: 1 } };
      yield { ...where, table: 'T3.MINUTE', tally: { kind: 'SPREAD', value: Number(occurredAt.slice(14, 16)) } };
      if (personId === undefined) continue;
      const isOne = reportsOf(personId).length > 1;
      yield { ...where, table: 'T3.PEOPLE', tally: { kind: 'PEOPLE', who: personOf(personId), isOne } };
    }
  },
});

/** Cases open at the end of each month. */
export const openCases = measure({
  id: 'T4',
  tables: [table({ id: 'T4.OPEN', kind: 'COUNT', isSnapshot: true })],
  count: function* ({ recordedAt, closings, lpu }, { months }): Iterable<Counted> {
    for (const month of months) {
      const isOpen = monthAt(recordedAt) <= month && !closings.some(({ occurredAt }) => monthAt(occurredAt) <= month);
      if (isOpen) yield { table: 'T4.OPEN', row: 'OPEN', month, lpu, tally: { kind: 'COUNT', n: 1 } };
    }
  },
});

/** What became of colleagues' cases. */
export const colleagues = measure({
  id: 'T5',
  about: 'STAFF_VICTIMS',
  tables: [table({ id: 'T5.CASES', kind: 'COUNT', byLpu: false }), table({ id: 'T5.REVIEWED', kind: 'SHARE', byLpu: false })],
  count: ({ recordedAt, reviews }): Iterable<Counted> => [
    { table: 'T5.CASES', row: 'ALL', month: monthAt(recordedAt), tally: { kind: 'COUNT', n: 1 } },
    { table: 'T5.REVIEWED', row: 'ALL', month: monthAt(recordedAt), tally: { kind: 'SHARE', n: reviews.length > 0 ? 1 : 0, of: 1 } },
  ],
});

export const plainMeasures: readonly Measure[] = [recordedCases, allDuties, contacts, openCases, colleagues];
