import { obligationsRows } from '../../src/casework/obligations/obligations.rows';
import { ObligationsQuery } from '../../src/casework/obligations/obligations.query';
import type { KeptCase, KeptDuty } from '../../src/casework/obligations/owed-row';
import { tokenUnder, type ViewKeys } from '../../src/casework/view-keys';
import { derivedId } from '../../src/kernel/derived-ids';
import type { CommandId, LpuCode } from '../../src/kernel/ids';
import { openDatabase } from '../../src/sqlite/database';

const keys: ViewKeys = { open: (personal) => personal as never, token: tokenUnder(Buffer.alloc(32, 7)) };
const id = <Id extends string>(number: number, of: string): Id => derivedId<Id>('owed' as CommandId, `${of} ${number}`);
const hour = 3_600_000;
export const benchNow = Date.parse('2026-03-02T09:00:00.000Z');

/** `lpu` of the nth duty, and how many hours from now it is due; each stands in a case of its own. */
export type OpenDuties = { readonly count: number; readonly lpuOf: (nth: number) => string; readonly dueInHours: (nth: number) => number };

/** The view of what is owed, filled with open duties as the projection would leave them, for measuring its queries alone. */
export function owedView(path: string, { count, lpuOf, dueInHours }: OpenDuties): ObligationsQuery {
  const db = openDatabase(path, { synchronous: 'NORMAL' });
  const rows = obligationsRows(keys);
  db.exec(rows.ddl);
  db.transaction(() => {
    for (let nth = 0; nth < count; nth += 1) {
      const lpu = lpuOf(nth) as LpuCode;
      const [inCase, duty] = [caseOf(nth, lpu), dutyOf(nth, benchNow + Math.round(dueInHours(nth) * hour))];
      rows.save(db, inCase.caseId, inCase);
      rows.save(db, `${duty.caseId}/${duty.duty.obligationId}`, duty);
    }
  });
  db.exec(rows.indexes ?? '');
  return new ObligationsQuery({ read: () => db }, keys);
}

const caseOf = (nth: number, lpu: LpuCode): KeptCase => ({
  kind: 'case',
  upTo: '9',
  caseId: id(nth, 'case'),
  reference: '4F7K-9QXM-23TB',
  caseKind: 'HATE_CRIME',
  strands: ['RACE'],
  risk: 'STANDARD',
  status: 'OPEN',
  access: { responsibleLpu: lpu, recordedLpu: lpu, appointed: [], excluded: [], allegedColleagues: [] },
  reportedAt: '2026-03-01T09:00:00.000Z' as never,
  openedEventId: id(nth, 'opened'),
  firstReview: 'DUE',
});

function dutyOf(nth: number, due: number): KeptDuty {
  const dueAt = new Date(due).toISOString() as never;
  return {
    kind: 'duty',
    upTo: '9',
    caseId: id(nth, 'case'),
    duty: {
      obligationId: id(nth, 'duty'),
      rule: 'INSPECTOR_FIRST_REVIEW',
      causedBy: id(nth, 'opened'),
      startedAt: '2026-03-01T09:00:00.000Z' as never,
      clock: { days: 7 },
      firstDueAt: dueAt,
      dueAt,
      policyVersion: 'default-2026-11',
      status: 'OPEN',
      acknowledged: [],
    },
    pinned: {
      label: 'Inspector’s first review',
      basis: 'Every incident has an Inspector’s review; the times are an assumption',
      sourced: false,
      responsibleRole: 'INSPECTOR',
      band: 'STANDARD',
      calendarVersion: '2026-11-21',
    },
    pauses: [],
    taken: [],
  };
}
