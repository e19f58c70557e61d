import { countedAt } from './counted-at';
import { dutiesCounted } from './duties-counted';
import { dutyResult, fellDue, isKept } from './duty-result';
import { howCounted } from './how-counted';
import type { Measure, MeasureTable } from './measure';
import { ruleName } from './rule-name';

const rule = 'SUPPORT_REFERRAL';
const shape = { unit: 'duties', byLpu: true, rows: [rule], better: 'HIGHER', rowsAddUp: true } as const;
const duties: MeasureTable = {
  ...shape,
  id: 'M7.REFERRAL',
  title: 'Referral to support within 2 working days',
  kind: 'DUTIES',
  note: 'Declined stands beside, never inside “on time”.',
  labelOf: ruleName,
};
const answered: MeasureTable = {
  ...shape,
  id: 'M7.ANSWERED',
  title: 'Referred, or referral declined, in time',
  kind: 'SHARE',
  note: 'Declined counts here as compliant, since the Code lets the victim say no; the table of referrals shows it apart.',
  labelOf: () => 'Referred, or declined by the person',
};

/** M7 (facts.md §5.2): whether support was offered in the time of the Code. */
export const supportReferral: Measure = {
  id: 'M7',
  version: 1,
  title: 'Referral to support',
  section: 'VICTIMS_CODE',
  about: 'PUBLIC',
  definition: `The duties of ${rule} in all public cases, crimes and incidents, by what came of them. ${howCounted.duties} ${howCounted.dutiesBeside} Referred or declined in time: of the same duties, in the same month, those kept on time, kept but recorded late, or declined no later than they were due.`,
  denominator: `${howCounted.dutiesShare} Referred or declined in time: the duties that fell due and those declined.`,
  traps: [
    'Declined is the person’s own answer and no failure: it counts as compliant in the second table and nowhere else.',
    'A decline after the duty was due hides nothing: the duty is missed.',
    'It says that a referral was made, not that support was given.',
    howCounted.unproved,
    howCounted.due,
    howCounted.unit,
    howCounted.leftOut,
    howCounted.months,
  ],
  source:
    'Code of Practice for Victims of Crime (2021), right 4: 2 working days. For incidents that are not crimes the same is owed by policy.',
  tables: [duties, answered],
  *count(record, as) {
    yield* dutiesCounted(duties, record, as, (duty) => (duty.rule === rule ? rule : undefined));
    for (const duty of record.duties) {
      const result = dutyResult(duty, as.at);
      if (duty.rule !== rule || !(fellDue(result) || result === 'declined')) continue;
      const n = isKept(result) || result === 'declined' ? 1 : 0;
      yield countedAt(answered, rule, duty.firstDueAt, record, { kind: 'SHARE', n, of: 1 });
    }
  },
};
