import fc from 'fast-check';
import type { BoardQuestion } from '../../../src/casework/promise/board-question';
import { nothingDue } from '../../../src/casework/promise/promise.rows';
import { clockedState } from '../../../src/casework/promise/board-line';
import { type PointState, pointStates } from '../../../src/domain/promise/point-states';
import { stateOfPoint } from '../../../src/domain/promise/state-of-point';
import { maySeePromise } from '../../../src/domain/support-case/case-access';
import type { OpenedCase } from '../../../src/domain/support-case/state';
import type { CaseId } from '../../../src/kernel/ids';
import { type Instant, instant } from '../../../src/kernel/instant';
import { deed, lpu, now, numbered, otherInspector } from '../../domain/support-case/scene';
import { filledPromise } from './filled-promise';
import {
  chosen,
  inspector,
  letIn,
  officerInCase,
  openedForColleague,
  perpetrator,
  seniorLead,
  spoke,
  stranger,
  theVictim,
  toldAtFirst,
  voice,
  welfareOfficer,
} from './staff-victim-story';

const anotherLead = { ...seniorLead, staffId: numbered(960) as never };
const alleged = { subjectId: numbered(6), colleague: perpetrator, chain: [anotherLead.staffId], isColleague: true };
const decline = { point: 'P5', occurredAt: now } as const;
const review = { type: 'INSPECTOR_FIRST', occurredAt: now, standardMet: true, findings: 'All done.', risk: 'MEDIUM' } as const;
const lateVoice = { ...voice, occurredAt: instant('2026-03-04T20:00:00.000Z') };

const cases = [
  openedForColleague({ nth: 21 }),
  openedForColleague({ nth: 22 }).tell(spoke),
  openedForColleague({ nth: 23, facts: { lpu: lpu(2), reportedAt: '2026-03-02T06:00:00.000Z' } }).tell(
    deed(theVictim, 'DeclinePromisePoint', decline),
  ),
  openedForColleague({ nth: 24, of: { tell: [...toldAtFirst.slice(0, 1), letIn(otherInspector.staffId, 'INSPECTOR')] } })
    .tell(deed(otherInspector, 'IdentifyAllegedPerpetrator', alleged as never))
    .tell(deed(chosen, 'RecordContact', lateVoice as never, lateVoice.occurredAt)),
  openedForColleague({ nth: 25, facts: { reportedAt: '2026-02-20T06:00:00.000Z' } })
    .tell(deed(chosen, 'SetAsidePromisePoint', { point: 'P4', reason: 'None here.', approver: welfareOfficer.staffId }))
    .tell(deed(inspector, 'RecordReview', review as never)),
  openedForColleague({ nth: 26, facts: { kind: 'STAFF_VICTIM_NON_CRIME' } }).tell(deed(inspector, 'DeclareConflict', {})),
];

const viewers = [seniorLead, anotherLead, inspector, otherInspector, chosen, welfareOfficer, officerInCase, stranger, theVictim];

/** What the board must say, judged case by case by the domain alone. */
function expected(viewer: (typeof viewers)[number], { at, isOpen, lpu: unit, point, state }: BoardQuestion) {
  const seen = cases
    .map(({ opened }) => opened)
    .filter(({ access, status }) => maySeePromise(access, viewer) && isOpen === (status !== 'CLOSED'));
  const points = (opened: OpenedCase) =>
    (opened.promise?.points ?? []).map((one) => ({
      point: one.code,
      state: stateOfPoint(one, { ...(opened.promise as NonNullable<OpenedCase['promise']>), owed: opened.owed }, at).state,
      lpu: opened.access.responsibleLpu as string,
    }));
  const counts = new Map<string, number>();
  for (const one of seen.flatMap(points)) {
    const key = `${one.lpu} ${one.point} ${one.state}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const matches = (opened: OpenedCase) =>
    (unit === undefined || opened.access.responsibleLpu === unit) &&
    ((point === undefined && state === undefined) ||
      points(opened).some((one) => (point === undefined || one.point === point) && (state === undefined || one.state === state)));
  const states = new Map(seen.map((opened) => [opened.caseId as string, points(opened).map((one) => [one.point, one.state])]));
  return { states, counts: Object.fromEntries(counts), ids: seen.filter(matches).map(({ caseId }) => caseId as string) };
}

describe('The promise board', () => {
  const filled = filledPromise(cases.flatMap(({ told }) => told));
  afterAll(filled.close);
  const { query } = filled;
  const asked = (change: Partial<BoardQuestion> = {}): BoardQuestion => ({ at: now, isOpen: true, limit: 50, ...change });
  const ids = (viewer: (typeof viewers)[number], change: Partial<BoardQuestion> = {}) =>
    query.board(viewer, asked(change)).items.map(({ caseId }) => caseId as string);

  it('shows the senior lead all, and everybody else the cases that they are let into', () => {
    expect(ids(seniorLead)).toHaveLength(6);
    expect(ids(otherInspector)).toEqual([numbered(24)]);
    expect(ids(inspector)).not.toContain(numbered(26));
    expect(ids(anotherLead)).not.toContain(numbered(24));
    for (const nobody of [stranger, theVictim]) {
      expect(query.board(nobody, asked())).toEqual({ items: [], counts: [] });
      expect(query.mayFollow(nobody)).toBe(false);
    }
    expect(query.mayFollow(welfareOfficer)).toBe(true);
  });

  it('puts the longest overdue first', () => {
    const dues = query.board(seniorLead, asked()).items.map(({ next }) => next?.dueAt ?? nothingDue);
    expect(dues).toEqual(dues.toSorted());
    expect(ids(seniorLead)[0]).toBe(numbered(25));
  });

  it('counts and filters as the domain judges each point, whoever asks and whenever', () => {
    const moments = fc
      .integer({ min: 0, max: 60 * 24 * 40 })
      .map((minutes) => new Date(Date.UTC(2026, 1, 20) + minutes * 60_000).toISOString() as Instant);
    fc.assert(
      fc.property(
        fc.constantFrom(...viewers),
        moments,
        fc.option(fc.constantFrom('LPU-1', 'LPU-2'), { nil: undefined }),
        fc.option(fc.constantFrom('P1', 'P3', 'P4', 'P5'), { nil: undefined }),
        fc.option(fc.constantFrom<PointState>(...pointStates), { nil: undefined }),
        (viewer, at, unit, point, state) => {
          const question = asked({ at, lpu: unit, point, state });
          const board = query.board(viewer, question);
          const due = expected(viewer, question);
          expect(Object.fromEntries(board.counts.map((one) => [`${one.lpu} ${one.point} ${one.state}`, one.total]))).toEqual(due.counts);
          expect(board.items.map(({ caseId }) => caseId as string).toSorted()).toEqual(due.ids.toSorted());
          for (const line of board.items)
            expect(line.points.map((one) => [one.point, clockedState(one, at)])).toEqual(due.states.get(line.caseId));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('goes on where a page ended, without a gap and without showing anything twice', () => {
    const paged: string[] = [];
    let after: BoardQuestion['after'];
    do {
      const page = query.board(seniorLead, asked({ limit: 2, after }));
      paged.push(...page.items.map(({ caseId }) => caseId));
      after = page.next;
    } while (after);
    expect(paged).toEqual(ids(seniorLead));
  });

  it('gives one promise to those who may know of it, and to the victim as their own: hidden and unknown alike', () => {
    const caseId = numbered(21) as CaseId;
    expect(query.find(caseId, chosen)?.caseId).toBe(caseId);
    expect(query.own(caseId, theVictim)?.caseId).toBe(caseId);
    for (const nobody of [stranger, theVictim]) expect(query.find(caseId, nobody)).toBeUndefined();
    for (const nobody of [stranger, chosen, seniorLead]) expect(query.own(caseId, nobody)).toBeUndefined();
    expect(query.find(numbered(99) as CaseId, seniorLead)).toBeUndefined();
  });
});
