import { monthAt } from '../figures/month';
import type { PolicyPack } from '../obligations/policy-pack/policy-pack';
import { codesOf, labelOf } from '../reference-data/entry';
import { strands } from '../reference-data/strands';
import type { CaseRecord } from './case-record';
import { howCounted } from './how-counted';
import type { AsKnown, Counted, Measure, MeasureTable } from './measure';
import { outcomeSetWords, positiveCollege } from './outcome-sets';
import { type ServicePart, serviceParts } from './service-parts';
import { shareOf } from './tallies';
import { groupLabels, groupOf, statedGroups } from './victim-group';

const strandCodes = codesOf(strands);
const known = new Set(strandCodes);
const groupRows = [...statedGroups, 'STATED', 'NOT_STATED'];

const strandLabel = (row: string, { strands: inForce }: PolicyPack): string =>
  row === 'ALL' ? 'All cases' : (inForce.find(({ code }) => code === row)?.label ?? labelOf(strands, row));

const ofPart = ({ title, unit, better }: ServicePart, over: Pick<MeasureTable, 'id' | 'rows' | 'note' | 'labelOf'>, by: string) => ({
  ...{ title: `${title}, ${by}`, kind: 'SHARE' as const, unit, byLpu: false, rowsAddUp: false },
  ...(better && { better }),
  ...over,
});
const byGroup = (part: ServicePart, strand: string, title: string): MeasureTable =>
  ofPart(
    part,
    {
      ...{ id: `M15.${part.id}.${strand}`, rows: groupRows, labelOf: (row) => groupLabels[row] ?? row },
      note: 'Everyone else is all who stated their ethnicity less the group. A case with several strands is in the table of each.',
    },
    `by ethnicity: ${title}`,
  );
const byStrand = (part: ServicePart): MeasureTable =>
  ofPart(
    part,
    {
      ...{ id: `M15.${part.id}.BY_STRAND`, rows: ['ALL', ...strandCodes], labelOf: strandLabel },
      note: 'Everyone else is all cases less the strand. A case with several strands is in the row of each, and once in all cases.',
    },
    'by strand',
  );

/** A strand of a force's own, which the list does not have, is an other. */
const strandsOf = ({ strands: perceived }: CaseRecord): ReadonlySet<string> =>
  new Set(perceived.map(({ strand }) => (known.has(strand) ? strand : 'OTHER')));

function* count(record: CaseRecord, as: AsKnown): Iterable<Counted> {
  const month = monthAt(record.recordedAt);
  const group = groupOf(record.ethnicity);
  const rows = group === 'NOT_STATED' ? [group] : [group, 'STATED'];
  const all = ['ALL', ...strandsOf(record)];
  for (const { id, judge } of serviceParts) {
    const wentWell = judge(record, as);
    if (wentWell === undefined) continue;
    const tally = shareOf(wentWell);
    for (const strand of all) {
      yield { table: `M15.${id}.BY_STRAND`, row: strand, month, tally };
      for (const row of rows) yield { table: `M15.${id}.${strand}`, row, month, tally };
    }
  }
}

export const serviceByGroup: Measure = {
  id: 'M15',
  version: 1,
  title: 'Service by group',
  section: 'SERVICE_BY_GROUP',
  about: 'PUBLIC',
  definition: `For each case, in the month in which it was recorded, four questions, each yes or no, as known then. All duties kept: of the duties of the case that fell due (met, met late, or passed unmet; not those declined, waived, replaced or ended in time, nor those not due yet), every one was kept in time, whenever it was written down. First contact on time and Inspector’s first review on time: the same of the duties of FIRST_CONTACT, and of INSPECTOR_FIRST_REVIEW, alone. Positive outcome: of hate crimes that have an outcome, whether it is in ${outcomeSetWords(positiveCollege)}. Counted by the group of the victim’s self-defined ethnicity (the first letter of its code: W, M, A, B, O), for all cases and for each strand perceived at recording, and by strand.`,
  denominator:
    'Cases of the group recorded in the month in which at least one such duty has fallen due; for the outcome, hate crimes of the group that have one. A group is held against everyone else who stated their ethnicity: stated less the group; those who did not state it stand apart. A strand is held against all other cases.',
  traps: [
    'Small groups: a share of few cases moves far by chance; read the interval, not the share alone.',
    'A difference says that service differed, not why: risk, kind of case and unit may differ, too.',
    'Older cases have had more duties that could be missed: compare groups within the same months, never one month with another.',
    'Where ethnicity is often not stated (M16), the groups may not be like those that are missing.',
    'A community or place, or somebody not known, has no ethnicity to state and stands with not stated.',
    howCounted.due,
    howCounted.leftOut,
    howCounted.months,
  ],
  source:
    'Police Race Action Plan: the service level that Black victims receive, and disproportionality; groups of the 18+1 codes of self-defined ethnicity.',
  tables: serviceParts.flatMap((part) => [
    byGroup(part, 'ALL', 'all cases'),
    ...strands.map(({ code, label }) => byGroup(part, code, label.toLowerCase())),
    byStrand(part),
  ]),
  count,
};
