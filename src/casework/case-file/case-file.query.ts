import type { CaseId, LpuCode, PersonId, StaffId } from '../../kernel/ids';
import type { Viewer } from '../../kernel/viewer';
import type { Views } from '../../projections/views';
import type { Database, SqlValue } from '../../sqlite/database';
import {
  either,
  whereAnswersGiven,
  whereCaseVisible,
  whereKnown,
  whereOwnCase,
  wherePromiseVisible,
} from '../case-visibility/where-case-visible';
import type { ViewKeys } from '../view-keys';
import type { CaseFile } from './case-file';
import { caseFileProjection } from './case-file.projection';

export type Page = { readonly after?: readonly [string, string]; readonly limit: number };

/** Cases as lists and pages show them. Every question is filtered by who asks, in the query itself. */
export class CaseFileQuery {
  constructor(
    private readonly views: Pick<Views, 'read'>,
    private readonly keys: ViewKeys,
  ) {}

  /** Undefined for a case that there is not and for one that the viewer may not know of. */
  find(caseId: CaseId, viewer: Viewer): CaseFile | undefined {
    return this.where(viewer, 'case_id = ?', [caseId])[0];
  }

  /** Whether a case is there for the viewer at all. A case that is hidden from them and one that there is not cost the same to tell. */
  isKnown(caseId: CaseId, viewer: Viewer): boolean {
    const known = whereKnown(viewer, 'case_file.case_id', this.keys);
    return this.db.prepare(`SELECT 1 FROM case_file WHERE case_id = ? AND ${known.sql}`).get(caseId, ...known.values) !== undefined;
  }

  byReference(reference: string, viewer: Viewer): CaseFile | undefined {
    return this.where(viewer, 'reference = ?', [reference])[0];
  }

  /** Open cases in which somebody is appointed, the longest standing first. */
  caseloadOf(staffId: StaffId, viewer: Viewer, page: Page): readonly CaseFile[] {
    return this.where(
      viewer,
      `status IN ('OPEN', 'CLOSURE_PROPOSED') AND case_id IN (SELECT case_id FROM case_appointed WHERE staff_id = ?)`,
      [staffId],
      page,
    );
  }

  /** Cases of some units, or to which the viewer was let in as Inspector, that somebody proposed to close, not decided yet, the oldest report first. */
  awaitingClosure(lpus: readonly LpuCode[], viewer: Viewer, page: Page): readonly CaseFile[] {
    const letIn = `case_id IN (SELECT case_id FROM case_granted WHERE staff_id = ? AND part = 'INSPECTOR')`;
    const inUnit = `responsible_lpu IN (SELECT value FROM json_each(?))`;
    return this.where(viewer, `status = 'CLOSURE_PROPOSED' AND (${inUnit} OR ${letIn})`, [JSON.stringify(lpus), viewer.staffId], page);
  }

  /** Cases with a direction to this member of staff that is not discharged yet. */
  withDirectionsTo(staffId: StaffId, viewer: Viewer): readonly CaseFile[] {
    const asked = `EXISTS (SELECT 1 FROM json_each(case_file.file, '$.directions') WHERE json_extract(value, '$.to') = ?)`;
    // The first condition is cheap and leaves few files to be read.
    return this.where(viewer, `instr(case_file.file, ?) > 0 AND ${asked}`, [staffId, staffId]);
  }

  ofPerson(personId: PersonId, viewer: Viewer): readonly CaseFile[] {
    return this.where(viewer, 'person_id = ?', [personId]);
  }

  /** Of a person's cases those in which the viewer agrees on how to be in touch: theirs to see, theirs to look after, or their own. */
  inTouchWith(personId: PersonId, viewer: Viewer): readonly CaseFile[] {
    const column = 'case_file.case_id';
    const promises = wherePromiseVisible(viewer, column, this.keys);
    const visible = either(whereCaseVisible(viewer, column, this.keys), either(promises, whereOwnCase(viewer, column, this.keys)));
    return this.db
      .prepare(`SELECT file FROM case_file WHERE person_id = ? AND ${visible.sql} ORDER BY reported_at, case_id LIMIT 500`)
      .all<{ file: string }>(personId, ...visible.values)
      .map(({ file }) => JSON.parse(file) as CaseFile);
  }

  /** Cases of which this member of the force is the victim, the latest report first: for their own page, and to know them again. */
  ownCases(staffId: StaffId): readonly CaseFile[] {
    const own = whereOwnCase({ staffId }, 'case_file.case_id', this.keys);
    return this.db
      .prepare(`SELECT file FROM case_file WHERE ${own.sql} ORDER BY reported_at DESC, case_id LIMIT 500`)
      .all<{ file: string }>(...own.values)
      .map(({ file }) => JSON.parse(file) as CaseFile);
  }

  /** Cases in which the victim chose this member of the force to answer for them: which they are, and nothing of them. */
  answeredBy(staffId: StaffId): readonly CaseId[] {
    const chosen = whereAnswersGiven({ staffId }, 'case_file.case_id', this.keys);
    return this.db
      .prepare(`SELECT case_id FROM case_file WHERE ${chosen.sql} ORDER BY reported_at DESC, case_id LIMIT 500`)
      .all<{ case_id: CaseId }>(...chosen.values)
      .map(({ case_id: caseId }) => caseId);
  }

  /** Whether no case at all supports this person, be it visible or not: for deciding, never to be shown. */
  isInNoCase(personId: PersonId): boolean {
    return this.db.prepare('SELECT 1 FROM case_file WHERE person_id = ? LIMIT 1').get(personId) === undefined;
  }

  ofIncident(incidentId: string, viewer: Viewer): readonly CaseFile[] {
    return this.where(viewer, 'case_id IN (SELECT case_id FROM case_incident WHERE incident_id = ?)', [incidentId]);
  }

  /** Those of some ids that the viewer may know of. */
  among(caseIds: readonly CaseId[], viewer: Viewer): readonly CaseFile[] {
    return this.where(viewer, 'case_id IN (SELECT value FROM json_each(?))', [JSON.stringify(caseIds)]);
  }

  /** Those of some ids for a list that everybody in the room may look at: no colleague who is a victim is in it, whoever looks. */
  listed(caseIds: readonly CaseId[], viewer: Viewer, page: Page): readonly CaseFile[] {
    const ofThePublic = 'NOT EXISTS (SELECT 1 FROM case_by_name WHERE case_by_name.case_id = case_file.case_id)';
    return this.where(viewer, `case_id IN (SELECT value FROM json_each(?)) AND ${ofThePublic}`, [JSON.stringify(caseIds)], page);
  }

  /** Open cases of any kind but these, in some units or, without, in all; the oldest report first. */
  openOfOtherKinds(kinds: readonly string[], lpus: readonly LpuCode[] | undefined, viewer: Viewer, page: Page): readonly CaseFile[] {
    const ofKind = `json_extract(case_file.file, '$.kind') NOT IN (SELECT value FROM json_each(?))`;
    const inUnit = lpus ? 'AND responsible_lpu IN (SELECT value FROM json_each(?))' : '';
    const values = [JSON.stringify(kinds), ...(lpus ? [JSON.stringify(lpus)] : [])];
    return this.where(viewer, `status IN ('OPEN', 'CLOSURE_PROPOSED') AND ${ofKind} ${inUnit}`, values, page);
  }

  /** Which of some ids the viewer may know of, however many there are. */
  visibleAmong(caseIds: readonly CaseId[], viewer: Viewer): ReadonlySet<string> {
    const visible = whereCaseVisible(viewer, 'case_file.case_id', this.keys);
    const rows = this.db
      .prepare(`SELECT case_id FROM case_file WHERE case_id IN (SELECT value FROM json_each(?)) AND ${visible.sql}`)
      .all<{ case_id: string }>(JSON.stringify(caseIds), ...visible.values);
    return new Set(rows.map(({ case_id: caseId }) => caseId));
  }

  /** Offered to one of these units and not answered yet. */
  offeredTo(lpus: readonly LpuCode[], viewer: Viewer): readonly CaseFile[] {
    const offered = 'case_id IN (SELECT case_id FROM case_access WHERE offered_lpu IN (SELECT value FROM json_each(?)))';
    return this.where(viewer, offered, [JSON.stringify(lpus)]);
  }

  /** How many cases are open, by the unit that is responsible. */
  countOpen(viewer: Viewer): ReadonlyMap<string, number> {
    const visible = whereCaseVisible(viewer, 'case_file.case_id', this.keys);
    const rows = this.db
      .prepare(
        `SELECT responsible_lpu AS lpu, COUNT(*) AS open FROM case_file
          WHERE status IN ('OPEN', 'CLOSURE_PROPOSED') AND ${visible.sql} GROUP BY responsible_lpu`,
      )
      .all<{ lpu: string; open: number }>(...visible.values);
    return new Map(rows.map(({ lpu, open }) => [lpu, open]));
  }

  private where(viewer: Viewer, condition: string, values: readonly SqlValue[], page: Page = { limit: 500 }): readonly CaseFile[] {
    const visible = whereCaseVisible(viewer, 'case_file.case_id', this.keys);
    const after = page.after ? 'AND (reported_at, case_id) > (?, ?)' : '';
    return this.db
      .prepare(`SELECT file FROM case_file WHERE ${condition} AND ${visible.sql} ${after} ORDER BY reported_at, case_id LIMIT ?`)
      .all<{ file: string }>(...values, ...visible.values, ...(page.after ?? []), page.limit)
      .map(({ file }) => JSON.parse(file) as CaseFile);
  }

  private get db(): Database {
    return this.views.read(caseFileProjection.name);
  }
}
