import { localDayAt } from '../obligations/clocks/local-day';
import { countedAt } from './counted-at';
import { dutiesCounted } from './duties-counted';
import { firstMeaningfulContact } from './first-meaningful-contact';
import { howCounted } from './how-counted';
import type { Measure, MeasureTable } from './measure';
import { ruleName } from './rule-name';

const reviews = ['INSPECTOR_FIRST_REVIEW', 'INSPECTOR_NEXT_REVIEW'];
const atFirstContact: MeasureTable = {
  id: 'M9.AT_FIRST_CONTACT',
  title: 'Risk assessed by the day of first contact',
  kind: 'SHARE',
  unit: 'cases',
  byLpu: true,
  rows: ['ALL'],
  better: 'HIGHER',
  rowsAddUp: true,
  labelOf: () => 'Assessed by the end of that day',
};
const ofHigh: MeasureTable = {
  id: 'M9.HIGH_REVIEWS',
  title: 'Reviews of cases at high risk',
  kind: 'DUTIES',
  unit: 'duties',
  byLpu: true,
  rows: reviews,
  better: 'HIGHER',
  rowsAddUp: true,
  labelOf: ruleName,
};

/** M9 (facts.md §5.2): whether the danger was judged when somebody was first spoken to, and high risk kept in view. */
export const riskAssessed: Measure = {
  id: 'M9',
  version: 1,
  title: 'Risk',
  section: 'REVIEWS',
  about: 'PUBLIC',
  definition: `Assessed: cases with a risk assessment that happened no later than the end of the day, in London, of the first meaningful contact, in the month of that contact. An assessment before the contact counts. The risk given when the case was opened, unseen, and what a reviewer says of the risk do not. ${howCounted.meaningful} High risk: the duties of ${reviews.join(' and ')} that arose while the risk of the case itself was HIGH, by what came of them. ${howCounted.duties} ${howCounted.dutiesBeside}`,
  denominator: `Assessed: the cases whose first meaningful contact happened in the month. High risk: ${howCounted.dutiesShare.charAt(0).toLowerCase()}${howCounted.dutiesShare.slice(1)}`,
  traps: [
    'By when it happened: an assessment that was written down days later counts if it was made that day.',
    'Cases without any contact are not in the denominator: M4 shows them.',
    'The risk is the one pinned when the duty arose, unmoved by what it is now. A repeat victim’s review may be timed as if the risk were one higher: that alone does not bring it in here.',
    'Reviews that were brought forward are in M5 whatever the risk.',
    howCounted.unproved,
    howCounted.due,
    howCounted.unit,
    howCounted.leftOut,
    howCounted.months,
  ],
  source:
    'Nottinghamshire assesses at the first visit. HMICFRS looked at how forces assess and manage risk (Understanding the difference, 2018).',
  tables: [atFirstContact, ofHigh],
  *count(record, as) {
    const first = firstMeaningfulContact(record);
    if (first) {
      const day = localDayAt(first.occurredAt);
      const isAssessed = record.risks.some(({ source, occurredAt }) => source === 'ASSESSMENT' && localDayAt(occurredAt) <= day);
      yield countedAt(atFirstContact, 'ALL', first.occurredAt, record, { kind: 'SHARE', n: isAssessed ? 1 : 0, of: 1 });
    }
    yield* dutiesCounted(ofHigh, record, as, ({ rule, band }) => (band === 'HIGH' && reviews.includes(rule) ? rule : undefined));
  },
};
