import type { Instant } from '../../kernel/instant';
import type { CaseRecord } from './case-record';
import { countedAt } from './counted-at';
import { dutiesCounted } from './duties-counted';
import { hoursBetween } from './hours-between';
import { howCounted } from './how-counted';
import type { Measure, MeasureTable } from './measure';
import { ruleName } from './rule-name';

const rule = 'ROUTINE_CONTACT';
const duties: MeasureTable = {
  id: 'M8.ROUTINE_CONTACT',
  title: 'Routine contact as often as agreed',
  kind: 'DUTIES',
  unit: 'duties',
  byLpu: true,
  rows: [rule],
  better: 'HIGHER',
  rowsAddUp: true,
  labelOf: ruleName,
};
const gaps: MeasureTable = {
  id: 'M8.GAP',
  title: 'Days between meaningful contacts of open cases',
  kind: 'SPREAD',
  unit: 'days',
  byLpu: true,
  rows: ['ALL'],
  rowsAddUp: false,
  note: 'Neither more nor less is better: people agree how often they want to hear.',
  labelOf: () => 'From one contact to the next',
};

/** How often the case had been closed by then; undefined while it is closed. A closing or reopening counts from its very instant. */
function spellAt({ closings, reopenings }: CaseRecord, at: Instant): number | undefined {
  const before = (turns: readonly { readonly occurredAt: Instant }[]): number => turns.filter(({ occurredAt }) => occurredAt <= at).length;
  const closed = before(closings);
  return closed > before(reopenings) ? undefined : closed;
}

/** M8 (facts.md §5.2): whether people heard from us as often as was agreed with them. */
export const routineContact: Measure = {
  id: 'M8',
  version: 1,
  title: 'Routine contact',
  section: 'TIMELINESS',
  about: 'PUBLIC',
  definition: `The duties of ${rule} by what came of them: each meaningful contact raises the next, due after the interval agreed with the person, else the policy’s for the risk. ${howCounted.duties} ${howCounted.dutiesBeside} Days: elapsed days (24 hours each, with their fraction) from each meaningful contact to the next one of the same case, in the order in which they happened and in the month of the later, if the case was open at both and was not closed between them. ${howCounted.spread} ${howCounted.meaningful}`,
  denominator: `${howCounted.dutiesShare} Days: the pairs of contacts whose later one happened in the month.`,
  traps: [
    'The agreed interval is the measure: fewer contacts because the person asked for fewer are kept in time.',
    'Whoever asked not to be contacted declined: that stands beside.',
    'A person who was never called again adds no days to the gaps, but a missed duty: read the two together.',
    'Each meaningful contact raises a duty, so cases with many contacts weigh more.',
    howCounted.unproved,
    howCounted.due,
    howCounted.unit,
    howCounted.leftOut,
    howCounted.months,
  ],
  source:
    'Code of Practice for Victims of Crime (2021), right 6: as agreed. Where nothing is agreed, 14 days is Nottinghamshire’s; 7 and 28 are an assumption of the default policy.',
  tables: [duties, gaps],
  *count(record, as) {
    yield* dutiesCounted(duties, record, as, (duty) => (duty.rule === rule ? rule : undefined));
    const reached = record.contacts
      .filter(({ isMeaningful }) => isMeaningful)
      .map(({ occurredAt }) => occurredAt)
      .sort();
    for (const [index, later] of reached.entries()) {
      const earlier = reached[index - 1];
      if (earlier === undefined) continue;
      const spell = spellAt(record, later);
      if (spell === undefined || spell !== spellAt(record, earlier)) continue;
      yield countedAt(gaps, 'ALL', later, record, { kind: 'SPREAD', value: hoursBetween(earlier, later) / 24 });
    }
  },
};
