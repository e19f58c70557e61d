import type { CaseRecord } from './case-record';
import { countedAt } from './counted-at';
import { dutiesCounted } from './duties-counted';
import { dutyResult, fellDue } from './duty-result';
import { firstMeaningfulContact } from './first-meaningful-contact';
import { hoursBetween } from './hours-between';
import { howCounted } from './how-counted';
import type { AsKnown, Measure, MeasureTable } from './measure';
import { ruleName } from './rule-name';

const rule = 'FIRST_CONTACT';
const shape = { byLpu: true, rows: [rule], rowsAddUp: true } as const;
const duties: MeasureTable = {
  ...shape,
  id: 'M4.FIRST_CONTACT',
  title: 'First contact within the standard',
  kind: 'DUTIES',
  unit: 'duties',
  better: 'HIGHER',
  labelOf: ruleName,
};
const hours: MeasureTable = {
  ...shape,
  id: 'M4.HOURS',
  title: 'Hours from report to first contact',
  kind: 'SPREAD',
  unit: 'hours',
  better: 'LOWER',
  rowsAddUp: false,
  note: 'Only cases in which a contact has happened: see “Never contacted” for the others.',
  labelOf: () => 'From report to first contact',
};
const never: MeasureTable = {
  ...shape,
  id: 'M4.NEVER',
  title: 'Never contacted',
  kind: 'SHARE',
  unit: 'cases',
  better: 'LOWER',
  labelOf: () => 'No meaningful contact yet',
};

/** Somebody could be reached, and the time for it is over, whether it was used or not. */
const hasFallenDue = (record: CaseRecord, { at }: AsKnown): boolean =>
  record.duties.some((duty) => duty.rule === rule && duty.dueAt <= at && fellDue(dutyResult(duty, at)));

/** M4 (facts.md §5.2): how soon the person was spoken to, and whether ever. */
export const firstContact: Measure = {
  id: 'M4',
  version: 1,
  title: 'First contact',
  section: 'TIMELINESS',
  about: 'PUBLIC',
  definition: `Three figures. Within the standard: the duties of ${rule} by what came of them. ${howCounted.duties} ${howCounted.dutiesBeside} Hours: elapsed hours from the report to the first meaningful contact of the case, in the month of the report; a contact before the report took no time. ${howCounted.spread} Never contacted: cases without any meaningful contact as known then, in the month in which the case was recorded. ${howCounted.meaningful}`,
  denominator: `Within the standard: ${howCounted.dutiesShare} Hours: the cases reported in the month in which a meaningful contact has happened. Never contacted: the cases recorded in the month with a duty of ${rule} that was due no later than the instant of the figures and was kept on time, kept but recorded late, late or missed; where nobody can be reached the duty never arose.`,
  traps: [
    'The hours leave out everybody who was never contacted, so they look better the more people are left alone: read the three together.',
    'An attempt is not a contact.',
    howCounted.unproved,
    howCounted.due,
    'Hours of the latest month grow as slower contacts are made.',
    howCounted.unit,
    howCounted.leftOut,
    howCounted.months,
  ],
  source:
    '24 hours is the published standard of the Nottinghamshire hate crime service. HMICFRS found that 65 of 180 victims were never contacted (2018).',
  tables: [duties, hours, never],
  *count(record, as) {
    yield* dutiesCounted(duties, record, as, (duty) => (duty.rule === rule ? rule : undefined));
    const first = firstMeaningfulContact(record);
    if (first) {
      const value = hoursBetween(record.reportedAt, first.occurredAt);
      yield countedAt(hours, rule, record.reportedAt, record, { kind: 'SPREAD', value });
    }
    if (hasFallenDue(record, as)) yield countedAt(never, rule, record.recordedAt, record, { kind: 'SHARE', n: first ? 0 : 1, of: 1 });
  },
};
