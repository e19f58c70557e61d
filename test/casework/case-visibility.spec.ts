import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { caseVisibilityDdl, caseVisibilityTables, saveCaseVisibility } from '../../src/casework/case-visibility/case-visibility.rows';
import { type Where, whereCaseVisible, wherePromiseVisible } from '../../src/casework/case-visibility/where-case-visible';
import { tokenUnder, type ViewKeys } from '../../src/casework/view-keys';
import { type CaseAccess, maySeeCase, maySeePromise } from '../../src/domain/support-case/case-access';
import { grantedParts } from '../../src/domain/support-case/granted-part';
import type { LpuCode, StaffId, SubjectId } from '../../src/kernel/ids';
import { plain, type Plain } from '../../src/kernel/personal';
import type { Viewer } from '../../src/kernel/viewer';
import { type Database, openDatabase } from '../../src/sqlite/database';

const lpu = fc.constantFrom(...(['LPU-1', 'LPU-2', 'LPU-3'] as LpuCode[]));
const staffId = fc.constantFrom(...(['ana', 'ben', 'cy', 'dot'] as StaffId[]));
const role = fc.constantFrom(
  'SUPPORT_OFFICER',
  'SUPERVISOR',
  'OFFICER_IN_CASE',
  'INSPECTOR',
  'DUTY_INSPECTOR',
  'SENIOR_LEAD',
  'DATA_PROTECTION',
  'SECRETARY',
  'ANALYST',
  'AUDITOR',
  'ADMINISTRATOR',
  'WELFARE_OFFICER',
  'PANEL_MEMBER',
);
const viewers: fc.Arbitrary<Viewer> = fc.record({ staffId, posts: fc.array(fc.record({ role, lpu: fc.option(lpu) }), { maxLength: 3 }) });
const suspect = 'suspect' as SubjectId;
const said = <T>(value: T): Plain<T> => plain(suspect, value);
const accesses: fc.Arbitrary<CaseAccess> = fc.record(
  {
    responsibleLpu: lpu,
    recordedLpu: lpu,
    offeredToLpu: lpu,
    appointed: fc.array(fc.record({ role: fc.constantFrom('SUPPORT_OFFICER', 'OFFICER_IN_CASE'), staffId }), { maxLength: 2 }),
    excluded: fc.array(staffId, { maxLength: 2 }),
    allegedColleagues: fc.array(
      fc.record(
        { subjectId: fc.constant(suspect), colleague: staffId.map(said), chain: fc.array(staffId, { maxLength: 2 }).map(said) },
        { requiredKeys: ['subjectId', 'colleague'] },
      ),
      { maxLength: 1 },
    ),
    staffVictim: fc.record({
      victim: fc.option(staffId.map(said), { nil: undefined }),
      granted: fc.array(fc.record({ staffId, as: fc.constantFrom(...grantedParts) }), { maxLength: 3 }),
      proposed: fc.array(fc.record({ staffId, as: fc.constantFrom(...grantedParts), proposedBy: staffId }), { maxLength: 1 }),
    }),
  },
  { requiredKeys: ['responsibleLpu', 'recordedLpu', 'appointed', 'excluded', 'allegedColleagues'] },
);

describe('Which cases a list may show', () => {
  const keys: ViewKeys = { open: (personal) => personal as never, token: tokenUnder(Buffer.alloc(32, 7)) };
  let folder: string;
  let db: Database;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'visible-'));
    db = openDatabase(join(folder, 'view.sqlite'), { synchronous: 'NORMAL' });
    db.exec(`CREATE TABLE some_case (case_id TEXT PRIMARY KEY) STRICT; ${caseVisibilityDdl}`);
  });
  afterAll(() => {
    db.close();
    rmSync(folder, { recursive: true });
  });

  it('is the same in a query as where one case is decided on, whoever asks and however it stands', () => {
    fc.assert(
      fc.property(fc.array(accesses, { minLength: 1, maxLength: 6 }), viewers, (cases, viewer) => {
        db.transaction(() => {
          for (const table of ['some_case', ...caseVisibilityTables]) db.prepare(`DELETE FROM ${table}`).run();
          for (const [index, access] of cases.entries()) {
            db.prepare('INSERT INTO some_case VALUES (?)').run(String(index));
            saveCaseVisibility(db, String(index), access, keys);
          }
        });
        const shown = ({ sql, values }: Where): readonly string[] =>
          db
            .prepare(`SELECT case_id FROM some_case WHERE ${sql} ORDER BY CAST(case_id AS INTEGER)`)
            .all<{ case_id: string }>(...values)
            .map(({ case_id: id }) => id);
        const where = (may: typeof maySeeCase): readonly string[] =>
          cases.flatMap((access, index) => (may(access, viewer) ? [String(index)] : []));

        expect(shown(whereCaseVisible(viewer, 'some_case.case_id', keys))).toEqual(where(maySeeCase));
        expect(shown(wherePromiseVisible(viewer, 'some_case.case_id', keys))).toEqual(where(maySeePromise));
      }),
      { numRuns: 300 },
    );
  });

  it('says nothing in its tables of who is shut out', () => {
    saveCaseVisibility(
      db,
      'x',
      {
        responsibleLpu: 'LPU-1' as LpuCode,
        recordedLpu: 'LPU-1' as LpuCode,
        appointed: [],
        excluded: ['ana' as StaffId],
        allegedColleagues: [{ subjectId: suspect, colleague: said('ben' as StaffId), chain: said(['cyn' as StaffId]) }],
        staffVictim: { victim: said('dot' as StaffId), granted: [], proposed: [] },
      },
      keys,
    );
    const rows = db.prepare('SELECT who FROM case_excluded WHERE case_id = ?').all<{ who: string }>('x');
    expect(rows).toHaveLength(4);
    expect(JSON.stringify(rows)).not.toMatch(/ana|ben|cyn|dot/);
  });
});
