import type { Instant } from '../../kernel/instant';
import type { CaseRecord } from './case-record';
import { countedAt } from './counted-at';
import { hoursBetween } from './hours-between';
import { howCounted } from './how-counted';
import type { Measure, MeasureTable } from './measure';

/** An assumption: the standard of the default policy for most of what is first done in a case. */
const lateAfterHours = 24;

const labels: Readonly<Record<string, string>> = {
  CONTACT: 'Contacts and attempts',
  REVIEW: 'Reviews',
  KEY_EVENT: 'Key events',
  ASSESSMENT: 'Risk assessments',
};
const shape = { unit: 'entries', byLpu: true, better: 'LOWER', rows: Object.keys(labels), rowsAddUp: true } as const;
const late: MeasureTable = {
  ...shape,
  id: 'M19.LATE',
  title: `Entered more than ${String(lateAfterHours)} hours after it happened`,
  kind: 'SHARE',
  labelOf: (row) => labels[row] ?? row,
};
const hours: MeasureTable = {
  ...shape,
  id: 'M19.HOURS',
  title: 'Hours from happening to entry',
  kind: 'SPREAD',
  unit: 'hours',
  rowsAddUp: false,
  note: 'Times of different entries have no common middle.',
  labelOf: (row) => labels[row] ?? row,
};
const unconfirmed: MeasureTable = {
  ...shape,
  id: 'M19.UNCONFIRMED',
  title: 'Contacts entered late for which no proof was seen',
  kind: 'SHARE',
  unit: 'contacts',
  rows: ['CONTACT'],
  labelOf: () => 'Contacts entered late, not confirmed',
};

type Entry = { readonly row: string; readonly since: Instant; readonly recordedAt: Instant; readonly isConfirmed?: boolean };

function* entriesOf({ contacts, reviews, keyEvents, risks }: CaseRecord): Generator<Entry> {
  for (const { occurredAt, recordedAt, isConfirmed } of contacts) yield { row: 'CONTACT', since: occurredAt, recordedAt, isConfirmed };
  for (const { occurredAt, recordedAt } of reviews) yield { row: 'REVIEW', since: occurredAt, recordedAt };
  for (const { occurredAt, receivedAt, recordedAt } of keyEvents) yield { row: 'KEY_EVENT', since: receivedAt ?? occurredAt, recordedAt };
  for (const { source, occurredAt, recordedAt } of risks) {
    if (source === 'ASSESSMENT') yield { row: 'ASSESSMENT', since: occurredAt, recordedAt };
  }
}

/** M19: how late things were written down, so that “we did well” is told apart from “we wrote it down late”. */
export const lateEntry: Measure = {
  id: 'M19',
  version: 1,
  title: 'Late entry',
  section: 'LATE_ENTRY',
  about: 'PUBLIC',
  definition: `Contacts and attempts, reviews, key events and risk assessments (not the risk given at opening, nor what a review says of it) by how long after they happened they were entered, in elapsed hours. A key event counts from when the force received it, where that is recorded. Late is more than ${String(lateAfterHours)} hours. ${howCounted.spread} Unconfirmed: of the contacts that were entered late, those for which nobody else had seen proof (a call record, a sent message) as known then. An entry counts in the month in which it was entered.`,
  denominator: 'Late: the entries made in the month. Unconfirmed: the contacts among them that were entered late.',
  traps: [
    'By the month of entry, so that a later entry never changes an earlier month; the duties that it met count in theirs.',
    'When something happened is as corrected since; when it was entered is the first entry.',
    'History that was brought in from another system was entered when it was brought in, so it all counts as late.',
    'Late entry is not late service: see “kept but recorded late” beside each duty.',
    'An entry struck out as being about the wrong person does not count.',
    howCounted.unit,
    howCounted.leftOut,
    howCounted.months,
  ],
  source: 'The 24 hours are an assumption of the default policy. Both times stand in every entry, and neither is ever changed.',
  tables: [late, hours, unconfirmed],
  *count(record) {
    for (const { row, since, recordedAt, isConfirmed } of entriesOf(record)) {
      const value = hoursBetween(since, recordedAt);
      const isLate = value > lateAfterHours;
      yield countedAt(late, row, recordedAt, record, { kind: 'SHARE', n: isLate ? 1 : 0, of: 1 });
      yield countedAt(hours, row, recordedAt, record, { kind: 'SPREAD', value });
      if (row !== 'CONTACT' || !isLate) continue;
      yield countedAt(unconfirmed, row, recordedAt, record, { kind: 'SHARE', n: isConfirmed === true ? 0 : 1, of: 1 });
    }
  },
};
