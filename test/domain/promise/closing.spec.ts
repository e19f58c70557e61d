import '../../support/property-seed';
import fc from 'fast-check';
import { undisposedPoints } from '../../../src/domain/support-case/closure';
import type { OpenedCase } from '../../../src/domain/support-case/state';
import type { Instant } from '../../../src/kernel/instant';
import { step, t, tell, tellWatched, type Told } from '../obligations/engine/told';
import { otherCase } from '../support-case/scene';
import { chosen, everybodyTold, lead, openedFor, seniorLead, victim, voice, welfareOfficer, wellKept } from './colleague';
import { randomCare } from './random-care';

const propose = step('2026-03-20T09:00', lead, 'ProposeClosure', { occurredAt: t('2026-03-20T09:00') });
const closureReview = (at = '2026-03-20T10:00', missesAnswered?: readonly { obligationId: never; answer: string }[]) =>
  step(at, lead, 'RecordReview', { type: 'CLOSURE', occurredAt: t(at), standardMet: true, findings: 'Seen.', missesAnswered } as never);
const confirm = (at = '2026-03-20T11:00') => step(at, seniorLead, 'ConfirmClosure', { occurredAt: t(at) });
const close = (at = '2026-03-20T12:00') => step(at, lead, 'CloseCase', { occurredAt: t(at) });
const lesson = step('2026-03-20T09:30', lead, 'RecordLesson', { result: 'NONE', occurredAt: t('2026-03-20T09:30') });
/** What is owed between the first days and the proposal to close. */
const goneOn = [
  step('2026-03-04T09:00', lead, 'AssessNeeds', { needs: ['NONE'], occurredAt: t('2026-03-03T09:00') }),
  step('2026-03-04T09:05', lead, 'MakeReferral', { agency: 'Victim Care', occurredAt: t('2026-03-04T09:00') }),
  step('2026-03-04T09:06', lead, 'AgreeContactPlan', { personRevision: 1n, agreedAt: t('2026-03-03T09:00') }),
  voice('2026-03-04T09:10', { purposes: ['WRITTEN_CONFIRMATION', 'WELFARE'] }, welfareOfficer),
  step('2026-03-06T10:00', welfareOfficer, 'AssessWellbeing', {
    cumulativeHarmAsked: true,
    traumaChecked: false,
    occurredAt: t('2026-03-06T10:00'),
  }),
  voice('2026-03-17T10:00', { purposes: ['WELFARE'] }, welfareOfficer),
];
const toTheEnd = [...wellKept, ...goneOn, propose, closureReview(), lesson, confirm(), close()];
const pointsOpen = (told: Told, at: string): readonly string[] => undisposedPoints(told.state, t(at));

describe('Closing the case of a colleague', () => {
  it('is agreed to by the senior lead after the review, once every point is disposed of', () => {
    const told = tell(...toTheEnd);
    expect([told.refusal, told.state.status]).toEqual([undefined, 'CLOSED']);
  });

  it('waits for the senior lead, whoever asks', () => {
    const without = toTheEnd.filter(({ command }) => (command as { type: string }).type !== 'ConfirmClosure');
    expect(tell(...without).refusal).toBe('CLOSURE_BLOCKED');
    expect(tell(...wellKept, ...goneOn, propose, closureReview(), lesson, step('2026-03-20T11:00', lead, 'ConfirmClosure', { occurredAt: t('2026-03-20T11:00') })).refusal).toBe('ACTION_NOT_PERMITTED');
    expect(tell(...wellKept, ...goneOn, propose, confirm()).refusal).toBe('CLOSURE_BLOCKED');
  }); // prettier-ignore

  it('waits for the lesson, though its time has not run out', () => {
    const without = toTheEnd.filter((one) => one !== lesson);
    const told = tell(...without);
    expect(told.refusal).toBe('CLOSURE_BLOCKED');
    expect(pointsOpen(told, '2026-03-20T11:30')).toEqual(['P8']);
  });

  it('waits for what was missed until the reviewer has said by name what came of it', () => {
    const steps = toTheEnd.filter(({ command }) => (command as { type: string }).type !== 'CheckEvidence');
    expect(tell(...steps).refusal).toBe('CLOSURE_BLOCKED');
    const before = tell(...steps.slice(0, steps.indexOf(propose)));
    expect(pointsOpen(before, '2026-03-19T09:00')).toEqual(['P2']);
    const { obligationId } = before.duty('P2_EVIDENCE_CHECKED');
    const answered = closureReview('2026-03-20T10:00', [{ obligationId: obligationId as never, answer: 'There was no footage.' }]);
    const told = tell(...wellKept.filter(({ command }) => (command as { type: string }).type !== 'CheckEvidence'), ...goneOn, propose, answered, lesson, confirm(), close());
    expect([told.refusal, told.state.status]).toEqual([undefined, 'CLOSED']);
    expect(told.duty('P2_EVIDENCE_CHECKED')).toMatchObject({ breachedAt: '2026-03-05T09:00:00.000Z' });
  }); // prettier-ignore

  it('is not to be had by calling it a duplicate, but of a case in which the promise goes on', () => {
    const duplicate = (promiseGoesOn?: boolean) =>
      step('2026-03-09T09:00', lead, 'FindDuplicate', { duplicateOf: otherCase, reason: 'Reported twice', promiseGoesOn });
    expect(tell(openedFor(everybodyTold), duplicate()).refusal).toBe('CLOSURE_BLOCKED');
    expect(tell(openedFor(everybodyTold), duplicate(true)).refusal).toBeUndefined();
  });

  it('leaves owed what falls due later, and asks how they are after twenty-eight days', () => {
    const told = tell(...toTheEnd);
    expect(told.duty('POST_CLOSURE_CHECK')).toMatchObject({ status: 'OPEN', dueAt: '2026-04-17T12:00:00.000Z' });
    expect(told.duty('P8_WELFARE_CONTACT')).toMatchObject({ endedBecause: 'CASE_CLOSED' });
  });

  it('does not hold when the check finds that it is not well: the case is open again in the same moment', () => {
    const check = (answer: 'SETTLED' | 'NOT_SETTLED') =>
      step('2026-04-10T10:00', welfareOfficer, 'CheckAfterClosure', { answer, how: 'TELEPHONE', occurredAt: t('2026-04-10T10:00') });
    expect(tell(...toTheEnd, check('SETTLED')).state.status).toBe('CLOSED');
    const again = tell(...toTheEnd, check('NOT_SETTLED'));
    expect([again.state.status, again.duty('POST_CLOSURE_CHECK').status]).toEqual(['OPEN', 'MET_ON_TIME']);
    expect(again.duty('P8_WELFARE_CONTACT')).toMatchObject({ status: 'OPEN', dueAt: '2026-04-24T10:00:00.000Z' });
    expect(again.state.closureConfirmed).toBe(false);
  });

  it('is never the victim’s, their supervisor’s or a stranger’s to decide', () => {
    for (const who of [victim, chosen, welfareOfficer]) {
      const told = tell(...toTheEnd.slice(0, -1), step('2026-03-20T12:00', who, 'CloseCase', { occurredAt: t('2026-03-20T12:00') }));
      expect(told.refusal).toBe('CASE_NOT_FOUND');
    }
  });
});

describe('Law 8, over random histories', () => {
  it('no case of a colleague is ever closed with a point that is not disposed of', () => {
    let closed = 0;
    fc.assert(
      fc.property(randomCare, (story) => {
        tellWatched(story, (before, after, at) => {
          if (before.status !== 'CLOSURE_PROPOSED' || after.status === 'OPEN' || after.status === 'CLOSURE_PROPOSED') return;
          closed += 1;
          expect(openPointsByHand(before, at)).toEqual([]);
        });
      }),
      { numRuns: 150 },
    );
    expect(closed).toBeGreaterThan(10);
  });
});

/** Law 8 said again by hand, from the duties alone. */
function openPointsByHand({ promise, owed }: OpenedCase, at: Instant): readonly string[] {
  if (!promise) throw new Error('a colleague’s case makes a promise');
  return promise.points
    .filter(({ code }) => !promise.setAside.includes(code) && !promise.declined.some(({ point }) => point === code))
    .filter(({ evidence, beforeClosing = [] }) =>
      owed.obligations.some(
        ({ rule, status, dueAt, isAnswered, endedBecause }) =>
          evidence.includes(rule) &&
          endedBecause === undefined &&
          !isAnswered &&
          (status === 'BREACHED' || (status === 'OPEN' && (dueAt < at || beforeClosing.includes(rule)))),
      ),
    )
    .map(({ code }) => code);
}
