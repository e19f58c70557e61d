import type { DueQuestion } from '../../../src/casework/obligations/due-question';
import type { CaseId } from '../../../src/kernel/ids';
import { instant } from '../../../src/kernel/instant';
import type { Viewer } from '../../../src/kernel/viewer';
import {
  deed,
  distantOfficer,
  dutyInspector,
  inspector,
  lpu,
  numbered,
  officerInCase,
  opening,
  otherInspector,
  otherSupervisor,
  review,
  seniorLead,
  supervisor,
  supportOfficer,
} from '../../domain/support-case/scene';
import { filledView } from './filled-view';
import { dutyUnder, OwedStory } from './owed-story';

const monday = instant('2026-03-02T09:00:00.000Z');
const tuesday = instant('2026-03-03T09:00:00.000Z');
const question = (change: Partial<DueQuestion> = {}): DueQuestion => ({ at: tuesday, limit: 25, ...change });

const opened = (nth: number, facts: object) =>
  new OwedStory(undefined, numbered(nth) as CaseId).tell(
    deed(supportOfficer, 'OpenCase', { ...opening, caseId: numbered(nth) as CaseId, ...facts }),
  );

const [high, standard, elsewhere, hidden] = [
  opened(11, { risk: 'HIGH', reportedAt: '2026-03-01T18:00:00.000Z' }),
  opened(12, {
    risk: 'STANDARD',
    kind: 'NON_CRIME_HATE_INCIDENT',
    strands: [{ strand: 'DISABILITY' }],
    reportedAt: '2026-03-02T08:00:00.000Z',
  }),
  opened(13, { risk: 'MEDIUM', lpu: lpu(2), reportedAt: '2026-03-02T08:30:00.000Z' }),
  opened(14, { risk: 'HIGH', reportedAt: '2026-03-01T12:00:00.000Z' }),
];
high.tell(deed(supervisor, 'AppointOfficer', { role: 'OFFICER_IN_CASE', staffId: officerInCase.staffId }));
hidden.tell(deed(inspector, 'DeclareConflict', {}));

describe('What is due, and to whom', () => {
  const view = filledView([high, standard, elsewhere, hidden].flatMap(({ told }) => told));
  const { query } = view;
  afterAll(view.close);

  const shown = (viewer: Viewer, change: Partial<DueQuestion> = {}) =>
    query.reviewsDue(viewer, question(change)).items.map(({ kept, in: inCase }) => `${inCase.caseId.slice(-2)} ${kept.duty.rule}`);

  it('gives the Inspector the reviews of the unit, soonest first, and no case with a conflict: not in a count either', () => {
    expect(shown(inspector)).toEqual(['11 INSPECTOR_FIRST_REVIEW', '12 INSPECTOR_FIRST_REVIEW']);
    expect(query.reviewsDue(inspector, question()).counts).toEqual({ overdue: 1, today: 0, week: 1, later: 0 });
    expect(query.reviewsDue(otherInspector, question()).counts).toEqual({ overdue: 0, today: 0, week: 1, later: 0 });
    expect(query.reviewsDue(dutyInspector, question()).counts.overdue).toBe(2);
  });

  it('gives supervisors theirs, the senior lead all of them, and others none', () => {
    expect(shown(supervisor)).toEqual(['14 SUPERVISOR_REVIEW', '11 SUPERVISOR_REVIEW', '12 SUPERVISOR_REVIEW']);
    expect(shown(otherSupervisor)).toEqual(['13 SUPERVISOR_REVIEW']);
    expect(shown(seniorLead)).toHaveLength(8);
    expect(shown(supportOfficer)).toEqual([]);
    expect(query.reviewsDue(supportOfficer, question()).counts).toEqual({ overdue: 0, today: 0, week: 0, later: 0 });
  });

  it('filters by unit, kind, strand, risk and group, and counts all groups of what is left', () => {
    expect(shown(seniorLead, { lpu: 'LPU-2' })).toEqual(['13 SUPERVISOR_REVIEW', '13 INSPECTOR_FIRST_REVIEW']);
    expect(shown(inspector, { kind: 'HATE_CRIME' })).toEqual(['11 INSPECTOR_FIRST_REVIEW']);
    expect(shown(inspector, { strand: 'DISABILITY' })).toEqual(['12 INSPECTOR_FIRST_REVIEW']);
    expect(shown(inspector, { risk: 'HIGH' })).toEqual(['11 INSPECTOR_FIRST_REVIEW']);
    expect(shown(inspector, { due: ['WEEK'] })).toEqual(['12 INSPECTOR_FIRST_REVIEW']);
    expect(query.reviewsDue(inspector, question({ due: ['WEEK'] })).counts).toEqual({ overdue: 1, today: 0, week: 1, later: 0 });
  });

  it('sorts by risk within each group', () => {
    const at = instant('2026-03-01T18:30:00.000Z');
    const byRisk = query.reviewsDue(seniorLead, question({ at, sort: 'RISK', due: ['WEEK'] })).items;
    expect(byRisk.map(({ in: { risk } }) => risk)).toEqual(['HIGH', 'HIGH', 'HIGH', 'HIGH', 'MEDIUM', 'MEDIUM', 'STANDARD']);
  });

  it('goes on where a page ended, without a gap and without showing anything twice', () => {
    const all = query.reviewsDue(seniorLead, question()).items;
    const paged: (typeof all)[number][] = [];
    let after: DueQuestion['after'];
    do {
      const page = query.reviewsDue(seniorLead, question({ limit: 3, after }));
      paged.push(...page.items);
      after = page.next;
    } while (after);
    expect(paged).toEqual(all);
  });

  it('gives officers what they owe by name or by their part in the case, and supervisors what their unit owes', () => {
    const rulesOf = (viewer: Viewer) => new Set(query.contactsDue(viewer, question()).items.map(({ kept }) => kept.duty.rule));
    expect(rulesOf(officerInCase)).toEqual(new Set(['WRITTEN_CONFIRMATION']));
    expect(query.contactsDue(officerInCase, question()).items).toHaveLength(1);
    expect(rulesOf(supervisor)).toEqual(
      new Set([
        'FIRST_CONTACT',
        'RISK_ASSESSMENT',
        'NEEDS_ASSESSMENT',
        'CONTACT_PLAN',
        'WRITTEN_CONFIRMATION',
        'SUPPORT_REFERRAL',
        'REASSURANCE_CONTACT',
      ]),
    );
    expect(rulesOf(distantOfficer)).toEqual(new Set());
  });

  it('tells what was missed by the clock, before anybody has written it down', () => {
    const missed = query.breaches(inspector, question()).items;
    expect(missed.length).toBeGreaterThan(0);
    expect(missed.every(({ kept }) => kept.duty.status === 'OPEN' && kept.duty.dueAt < tuesday)).toBe(true);
    expect(missed.some(({ in: { caseId } }) => caseId === hidden.caseId)).toBe(false);
  });

  it('shows all duties of a case to those who may know of it alone', () => {
    expect(query.ofCase(hidden.caseId, supervisor)).toHaveLength(hidden.opened.owed.obligations.length);
    expect(query.ofCase(hidden.caseId, inspector)).toEqual([]);
    expect(query.ofCase(numbered(99) as CaseId, supervisor)).toEqual([]);
  });

  it('moves a case’s duties to the unit that accepts it', () => {
    const moved = opened(15, {})
      .tell(deed(inspector, 'OfferResponsibility', { to: lpu(2) }))
      .tell(deed(otherSupervisor, 'AcceptResponsibility', {}));
    const after = filledView(moved.told);
    expect(after.query.reviewsDue(inspector, question()).items).toEqual([]);
    expect(after.query.reviewsDue(otherInspector, question()).items).toHaveLength(1);
    after.close();
  });
});

describe('What the watcher looks for', () => {
  it('is each case with a duty missed by the clock and not written down, and with a pause that is over', () => {
    const paused = opened(21, { reportedAt: '2026-03-02T08:00:00.000Z' }).tellOf(
      'FIRST_CONTACT',
      supportOfficer,
      'PauseObligation',
      { reason: 'PERSON_ASKED', until: '2026-03-02T12:00:00.000Z' },
      monday,
    );
    const done = opened(22, { reportedAt: '2026-03-02T08:00:00.000Z', victim: 'COMMUNITY_OR_PLACE', personId: undefined })
      .tell(deed(inspector, 'RecordReview', { ...review, risk: 'STANDARD' }, monday))
      .tell(deed(supervisor, 'RecordReview', { ...review, type: 'SUPERVISOR' }, monday));
    const view = filledView([...paused.told, ...done.told]);
    const newly = (at: string) => view.query.newlyDue(instant(at), 10);
    expect(newly('2026-03-02T11:59:59.999Z')).toEqual([]);
    expect(newly('2026-03-02T12:00:00.000Z')).toEqual([paused.caseId]);
    expect(newly('2026-03-03T12:00:00.000Z')).toEqual([paused.caseId]);
    view.close();
    paused.tell({ type: 'NoticeTime', at: instant('2026-03-20T12:00:00.000Z') } as never);
    const written = filledView(paused.told);
    expect(written.query.newlyDue(instant('2026-03-20T12:00:00.000Z'), 10)).toEqual([]);
    expect(dutyUnder(paused.opened, 'FIRST_CONTACT').status).toBe('BREACHED');
    written.close();
  });

  it('finds both in an index alone, however much is open', () => {
    const view = filledView([...high.told, ...standard.told]);
    const plan = (sql: string, ...values: string[]) =>
      view.db
        .prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .all<{ detail: string }>(...values)
        .map(({ detail }) => detail);
    expect(plan(`SELECT case_id FROM duty WHERE status = 'OPEN' AND due_at < ? ORDER BY due_at LIMIT 10`, monday)).toEqual([
      'SEARCH duty USING INDEX duty_running (due_at<?)',
    ]);
    expect(plan(`SELECT rowid FROM duty WHERE is_owed = 1 AND queue = 'REVIEW' AND responsible_lpu = ?`, 'LPU-1')).toEqual([
      expect.stringMatching(/^SEARCH duty USING (COVERING )?INDEX duty_in_queue \(queue=\? AND responsible_lpu=\?\)/),
    ]);
    view.close();
  });
});
