import { monthAt } from '../figures/month';
import { isWithinMonthsBefore } from '../obligations/clocks/months-before';
import type { CaseRecord } from './case-record';
import { howCounted } from './how-counted';
import type { AsKnown, Counted, Measure } from './measure';

const isRepeat = ({ caseId, reportedAt }: CaseRecord, personId: string, { reportsOf, pack }: AsKnown): boolean =>
  reportsOf(personId).some(
    (other) => other.caseId !== caseId && isWithinMonthsBefore(other.reportedAt, reportedAt, pack.repeatVictim.window.months),
  );

function* count(record: CaseRecord, as: AsKnown): Iterable<Counted> {
  const { personId, victim, reportedAt } = record;
  const month = monthAt(reportedAt);
  // To know of other cases they have to be read: only where this one counts at all.
  if (victim !== 'NAMED' || personId === undefined || !as.months.includes(month)) return;
  const tally = { kind: 'PEOPLE', who: as.personOf(personId), isOne: isRepeat(record, personId, as) } as const;
  yield { table: 'M12.REPEAT', row: 'ALL', month, tally };
}

export const repeatVictims: Measure = {
  id: 'M12',
  version: 1,
  title: 'Repeat victims',
  section: 'REPEAT_VICTIMS',
  about: 'PUBLIC',
  definition:
    'Of the different people who were the NAMED victim of a case of any kind reported in the period, how many had an earlier case within the repeat window before it: reported earlier than that case, and no earlier than so many months of the London calendar before (12 in the default policy). Records that were confirmed to be of one person count as one. A person who is a repeat victim in any of their cases in the period counts as one. A case counts in the month in which it was reported.',
  denominator: 'Different people who were the named victim of a case reported in the period; people, not cases.',
  traps: [
    'Someone with three cases in the period is one person; months do not add up to a quarter.',
    'A person who is not known, wishes to stay anonymous, or a community or place, is never matched and never counted.',
    'The earlier case may lie before the period; it is found all the same, if the log reaches back that far.',
    'A rise may mean more trust in reporting as well as more harm.',
    'The window is that of the policy in force at the instant as known at.',
    howCounted.leftOut,
    howCounted.months,
  ],
  source: 'The repeat window of the policy pack (12 months by default: an assumption, for the force to set).',
  tables: [
    {
      ...{ id: 'M12.REPEAT', title: 'People with an earlier case in the repeat window', kind: 'PEOPLE', unit: 'people', byLpu: false },
      ...{ rows: ['ALL'], rowsAddUp: false, labelOf: () => 'Repeat victims among the people supported' },
      note: 'Not shown by unit: one person may have cases in several, and would count in each.',
    },
  ],
  count,
};
