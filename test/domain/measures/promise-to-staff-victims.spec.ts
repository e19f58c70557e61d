import '../../support/property-seed';
import fc from 'fast-check';
import type { CaseRecord } from '../../../src/domain/measures/case-record';
import { pointStanding } from '../../../src/domain/measures/promise-facts';
import { promiseToStaffVictims } from '../../../src/domain/measures/promise-to-staff-victims';
import { laterBy } from '../../../src/domain/obligations/clocks/later-by';
import { stateOfPoint } from '../../../src/domain/promise/state-of-point';
import { tell, tellOn, step, t, type Told } from '../obligations/engine/told';
import { chosen, everybodyTold, lead, openedFor, victim, voice, welfareOfficer, wellKept } from '../promise/colleague';
import { randomCare } from '../promise/random-care';
import { asKnown, countedBy } from './a-case-record';
import { recordOfTold } from './record-of-told';

const known = (at: string) => asKnown({ at: t(at) });
const rowsIn = (record: CaseRecord, at: string, table = 'M17.POINTS') =>
  countedBy(promiseToStaffVictims, record, known(at))
    .filter((counted) => counted.table === table)
    .map(({ row }) => row);
const later = '2026-03-06T12:00';

/** Every point as the figures have it beside the same point as the pages of the case show it. */
function standings(told: Told, at: string) {
  const record = recordOfTold(told);
  const { promise } = told.state;
  if (!promise || !record.promise) throw new Error('a colleague’s case makes a promise');
  const facts = record.promise;
  const figures = facts.points.map((point) => `${point.code} ${pointStanding(point, record, facts, known(at))}`);
  const pages = promise.points.map((point) => `${point.code} ${stateOfPoint(point, { ...promise, owed: told.state.owed }, t(at)).state}`);
  return { figures, pages };
}

describe('The promise to members of the force who are victims', () => {
  it('counts each promise once for each of its points, in the month in which it was made', () => {
    const counted = countedBy(promiseToStaffVictims, recordOfTold(tell(openedFor(everybodyTold))), known('2026-03-02T09:30'));
    const points = counted.filter(({ table }) => table === 'M17.POINTS');
    expect(points.map(({ row }) => row)).toEqual(['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8'].map((code) => `${code}:NOT_DUE`));
    expect(new Set(counted.map(({ month }) => month))).toEqual(new Set(['2026-03']));
    expect(counted.every((one) => one.tally.kind === 'COUNT' && one.lpu === undefined)).toBe(true);
  });

  it('shows what was kept, and what was missed, by the clock alone', () => {
    expect(rowsIn(recordOfTold(tell(...wellKept)), '2026-03-04T08:00')).toEqual(
      expect.arrayContaining(['P1:KEPT_ON_TIME', 'P3:KEPT_ON_TIME', 'P5:NOT_DUE']),
    );
    expect(rowsIn(recordOfTold(tell(openedFor(everybodyTold))), later)).toEqual(expect.arrayContaining(['P1:MISSED', 'P3:MISSED']));
  });

  it('never takes what was written down late for kept on time', () => {
    const call = { ...voice('2026-03-02T10:00'), at: t('2026-03-04T10:00') };
    expect(rowsIn(recordOfTold(tell(openedFor(everybodyTold), call)), later)).toContain('P3:KEPT_RECORDED_LATE');
    const late = voice('2026-03-03T09:30');
    expect(rowsIn(recordOfTold(tell(openedFor(everybodyTold), late)), later)).toContain('P3:KEPT_LATE');
  });

  it('lets no decline hide what was missed before', () => {
    const decline = (at: string) => step(at, victim, 'DeclinePromisePoint', { point: 'P5', occurredAt: t(at) });
    expect(rowsIn(recordOfTold(tell(openedFor(everybodyTold), decline('2026-03-02T12:00'))), later)).toContain('P5:DECLINED');
    expect(rowsIn(recordOfTold(tell(openedFor(everybodyTold), decline('2026-03-04T12:00'))), later)).toContain('P5:MISSED');
  });

  it('counts a referral that was offered too late as late, whatever the answer', () => {
    const offered = step('2026-03-05T10:00', lead, 'DeclineReferral', {
      ...{ agency: 'Victim Care', words: 'No.', occurredAt: t('2026-03-05T10:00') },
    });
    const { figures, pages } = standings(tell(...wellKept, offered), later);
    expect(figures).toEqual(pages);
  });

  it('puts the victim’s own last answer beside, and tells silence from not having been asked', () => {
    const asked = step('2026-03-03T12:00', welfareOfficer, 'AskAboutPromise', { how: 'TELEPHONE', occurredAt: t('2026-03-03T12:00') });
    const answer = (at: string, said: 'KEPT' | 'NOT_KEPT') =>
      step(at, victim, 'AnswerPromise', { point: 'P3', answer: said, occurredAt: t(at) });
    const answers = (...steps: readonly ReturnType<typeof answer>[]) =>
      rowsIn(recordOfTold(tell(openedFor(everybodyTold), ...steps)), later, 'M17.ANSWERS').slice(2, 4);
    expect(answers()).toEqual(['P3:NOT_ASKED', 'P4:NOT_ASKED']);
    expect(answers(asked)).toEqual(['P3:ASKED_NO_ANSWER', 'P4:ASKED_NO_ANSWER']);
    expect(answers(asked, answer('2026-03-04T10:00', 'KEPT'), answer('2026-03-05T10:00', 'NOT_KEPT'))).toEqual([
      'P3:NOT_KEPT',
      'P4:ASKED_NO_ANSWER',
    ]);
  });

  it('keeps crimes and incidents apart', () => {
    const incident = tell(openedFor(everybodyTold, chosen, undefined, { kind: 'STAFF_VICTIM_NON_CRIME' }));
    expect(rowsIn(recordOfTold(incident), later, 'M17.CASES')).toEqual(['NON_CRIME']);
    expect(rowsIn(recordOfTold(tell(openedFor(everybodyTold))), later, 'M17.CASES')).toEqual(['CRIME']);
  });

  it('says of every point what the pages of the case say, over random histories', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(randomCare, fc.nat(), fc.nat({ max: 96 }), (story, steps, hours) => {
        const told = tellOn(...story.slice(0, 1 + (steps % story.length)));
        const at = laterBy(told.events.at(-1)?.metadata.recordedAt ?? t(later), hours * 3_600_000 + 1);
        const { figures, pages } = standings(told, at);
        expect(figures).toEqual(pages);
        for (const page of pages) seen.add(page.split(' ')[1] ?? '');
      }),
      { numRuns: 100 },
    );
    expect(seen.size).toBeGreaterThan(5);
  });
});
