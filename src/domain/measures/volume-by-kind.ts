import { caseKinds } from '../reference-data/case-kinds';
import { codesOf } from '../reference-data/entry';
import { countedAt } from './counted-at';
import { howCounted } from './how-counted';
import { knownKind } from './known-kind';
import type { Measure, MeasureTable } from './measure';

const byKind: MeasureTable = {
  id: 'M1.KIND',
  title: 'Cases recorded, by kind',
  kind: 'COUNT',
  unit: 'cases',
  byLpu: false,
  rows: codesOf(caseKinds.filter(({ victim }) => victim === 'PUBLIC')),
  rowsAddUp: false,
  note: 'Crimes and incidents that are not crimes are different things and are not added up.',
  labelOf: (row, pack) => knownKind(row, pack).label,
};

/** M1 (facts.md §5.2): how much was recorded. One case is one victim's: two victims of one incident are two cases. */
export const volumeByKind: Measure = {
  id: 'M1',
  version: 1,
  title: 'Volume by kind',
  section: 'VOLUMES',
  about: 'PUBLIC',
  definition:
    'The number of cases by the kind that each had when it was recorded. A case counts in the month in which it was recorded (written down here), whenever the incident happened or was reported.',
  denominator: 'None: this is a count of cases, one for each victim of an incident.',
  traps: [
    'Two victims of one incident are two cases.',
    'A case that was reclassified since still counts under the kind it was recorded as. M18 counts what was reclassified.',
    'Crimes and incidents are never added up. More cases may mean more hate, or more trust in reporting it.',
    howCounted.leftOut,
    howCounted.months,
  ],
  source: 'An assumption of the default policy, in keeping with national figures, which count by the date of recording.',
  tables: [byKind],
  *count(record) {
    yield countedAt(byKind, record.kind, record.recordedAt, record, { kind: 'COUNT', n: 1 });
  },
};
