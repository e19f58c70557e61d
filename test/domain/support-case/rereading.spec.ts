import { quarterBefore, quarterOf } from '../../../src/domain/quarter';
import { secondReader } from '../../../src/domain/force/inspector-for';
import { casework } from '../../../src/domain/support-case/support-case';
import type { SupportCaseCommand } from '../../../src/domain/support-case/command';
import type { SupportCaseState } from '../../../src/domain/support-case/state';
import type { EventId } from '../../../src/kernel/ids';
import type { LocalDate } from '../../../src/kernel/instant';
import { force, lead } from '../force/force-in-hand';
import { deed, firstReview, inspector, lpu, now, numbered, open, otherInspector, review, seniorLead, staff, supervisor } from './scene';

const ids = new Map<string, EventId>();
/** Events get ids as the log gives them, for a review is named by its own. */
function told(...commands: readonly SupportCaseCommand[]): SupportCaseState {
  let count = 0;
  return commands.reduce<SupportCaseState>((state, command) => {
    const decision = casework.decide(command, state);
    if (decision.outcome === 'refused') throw new Error(decision.refusal.code);
    return decision.events.reduce<SupportCaseState>((known, event) => {
      count += 1;
      const eventId = numbered(5000 + count) as EventId;
      ids.set(event.type, eventId);
      return casework.evolve(known, { ...event, eventId, metadata: { recordedAt: now } } as never);
    }, state);
  }, casework.initialState);
}
const reviewed = () => told(open, firstReview);
const reread = (who: typeof inspector, data: object = {}) =>
  deed(who, 'RereadReview', {
    reviewEventId: ids.get('ReviewRecorded'),
    standardMet: true,
    findings: 'As I would have.',
    ...data,
  } as never);
const answer = (state: SupportCaseState, command: SupportCaseCommand) => {
  const decision = casework.decide(command, state);
  return decision.outcome === 'refused' ? decision.refusal.code : decision.events;
};

describe('Reading a review again', () => {
  it('judges the standard anew, and says whether the two agree', () => {
    const state = reviewed();
    expect(answer(state, reread(otherInspector))).toMatchObject([
      {
        type: 'ReviewReread',
        data: { quarter: '2025-26-Q4', standardMet: true, agrees: true, readBy: otherInspector.staffId, readAt: now },
      },
    ]);
    expect(answer(state, reread(otherInspector, { standardMet: false }))).toMatchObject([{ data: { agrees: false } }]);
    expect(answer(state, reread(otherInspector, { findings: ' ' }))).toBe('REASON_REQUIRED');
  });

  it('is for an Inspector of another unit who did not do it, and has no part in the case', () => {
    const state = reviewed();
    expect(answer(state, reread(inspector))).toBe('REREAD_BY_OWN_UNIT');
    expect(answer(state, reread({ staffId: staff(77), posts: [{ role: 'INSPECTOR', lpu: lpu(1) }] }))).toBe('REREAD_BY_OWN_UNIT');
    expect(answer(state, reread({ ...otherInspector, staffId: inspector.staffId }))).toBe('REREAD_BY_OWN_UNIT');
    for (const who of [supervisor, seniorLead]) expect(answer(state, reread(who))).toBe('ACTION_NOT_PERMITTED');
    const conflicted = told(open, firstReview, deed(otherInspector, 'DeclareConflict', {}));
    expect(answer(conflicted, reread(otherInspector))).toBe('REVIEWER_NOT_INDEPENDENT');
  });

  it('is done once, of an Inspector’s review that is in the case and not sealed', () => {
    const done = told(open, firstReview, reread(otherInspector));
    expect(answer(done, reread(otherInspector))).toEqual([]);
    expect(answer(done, reread({ staffId: staff(78), posts: [{ role: 'INSPECTOR', lpu: lpu(3) }] }))).toBe('REVIEW_ALREADY_REREAD');
    expect(answer(reviewed(), reread(otherInspector, { reviewEventId: numbered(1) }))).toBe('ENTRY_NOT_FOUND');
    const supervised = told(open, deed(supervisor, 'RecordReview', { ...review, type: 'SUPERVISOR' } as never));
    expect(answer(supervised, reread(otherInspector))).toBe('ENTRY_NOT_FOUND');
    const state = reviewed();
    const sealed = { ...state, sealed: [ids.get('ReviewRecorded')] } as SupportCaseState;
    expect(answer(sealed, reread(otherInspector))).toBe('ENTRY_SEALED');
  });
});

describe('Who reads a review again', () => {
  const access = { responsibleLpu: lpu(1), recordedLpu: lpu(1), appointed: [], excluded: [], allegedColleagues: [] };

  it('is the Inspector of the next unit, who neither did it nor has a part in the case', () => {
    expect(secondReader(force(), access, lead(1))).toBe(lead(2));
    expect(secondReader(force(), access, lead(2))).toBe(lead(10));
    expect(secondReader(force(), { ...access, excluded: [lead(2)] }, lead(1))).toBe(lead(10));
    expect(secondReader(force(), { ...access, excluded: [lead(2), lead(10)] }, lead(1))).toBeUndefined();
    expect(secondReader(force(), { ...access, responsibleLpu: lpu(10) }, lead(10))).toBe(lead(1));
  });
});

describe('A financial quarter', () => {
  it.each([
    ['2026-04-01', '2026-27-Q1', '2025-26-Q4'],
    ['2026-06-30', '2026-27-Q1', '2025-26-Q4'],
    ['2026-07-01', '2026-27-Q2', '2026-27-Q1'],
    ['2026-12-31', '2026-27-Q3', '2026-27-Q2'],
    ['2027-01-01', '2026-27-Q4', '2026-27-Q3'],
    ['2100-03-31', '2099-00-Q4', '2099-00-Q3'],
  ])('of %s is %s, after %s', (day, quarter, before) => {
    expect(quarterOf(day as LocalDate)).toBe(quarter);
    expect(quarterBefore(quarter)).toBe(before);
  });
});
