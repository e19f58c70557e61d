import { countedAt } from './counted-at';
import { howCounted } from './how-counted';
import type { Measure, MeasureTable } from './measure';

const rule = 'INSPECTOR_FIRST_REVIEW';
const labels: Readonly<Record<string, string>> = { SENIOR_LEAD: 'Senior lead', INSPECTOR: 'Inspector of another unit' };
const byRole: MeasureTable = {
  id: 'M20.BY_ROLE',
  title: 'First reviews exempted, by who exempted them',
  kind: 'COUNT',
  unit: 'cases',
  byLpu: true,
  rows: Object.keys(labels),
  rowsAddUp: true,
  labelOf: (role) => labels[role] ?? role,
};
const share: MeasureTable = {
  id: 'M20.SHARE',
  title: 'Share of first reviews exempted',
  kind: 'SHARE',
  unit: 'cases',
  byLpu: true,
  rows: ['ALL'],
  rowsAddUp: true,
  labelOf: () => 'First review exempted',
};

/** M20: how often the one review that every case has was not owed after all (law 5). */
export const exemptions: Measure = {
  id: 'M20',
  version: 1,
  title: 'Exemptions',
  section: 'EXEMPTIONS',
  about: 'PUBLIC',
  definition: `By who exempted: cases whose first Inspector’s review was exempted, by the part that whoever exempted it played, in the month in which it was exempted. Share: cases recorded in the month whose first review was exempted, as known then.`,
  denominator: `Share: the cases recorded in the month in which a duty of ${rule} arose.`,
  traps: [
    'The two tables count in other months: the first when it was exempted, the second when the case was recorded.',
    'Neither more nor fewer is better: each exemption has a reason, which Inspectors can read in the case.',
    'An exemption after the review was due does not hide the miss: M5 counts it as missed.',
    howCounted.unit,
    howCounted.leftOut,
    howCounted.months,
  ],
  source: 'An assumption of the default policy: only the senior lead or an Inspector of another unit may exempt.',
  tables: [byRole, share],
  *count(record) {
    const { exemption, duties } = record;
    if (exemption) yield countedAt(byRole, exemption.role, exemption.occurredAt, record, { kind: 'COUNT', n: 1 });
    if (!duties.some((duty) => duty.rule === rule)) return;
    yield countedAt(share, 'ALL', record.recordedAt, record, { kind: 'SHARE', n: exemption ? 1 : 0, of: 1 });
  },
};
