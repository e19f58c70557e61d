import { createHash } from 'node:crypto';
import { periodOf } from '../../../src/domain/figures/reporting-period';
import type { CaseRecord, KeyEventFact } from '../../../src/domain/measures/case-record';
import { drawSample } from '../../../src/domain/quarterly-review/draw-sample';
import { hasLiveProceedings } from '../../../src/domain/quarterly-review/live-proceedings';
import { samplingFrame, withoutErased } from '../../../src/domain/quarterly-review/sampling-frame';
import type { CaseId } from '../../../src/kernel/ids';
import { instant } from '../../../src/kernel/instant';
import { aCaseRecord } from '../measures/a-case-record';

const digest = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const seed = 'a'.repeat(64);
const caseNumber = (number: number): CaseId => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as CaseId;
const forty = Array.from({ length: 40 }, (_, number) => caseNumber(number));

describe('Drawing a sample', () => {
  it('gives the same to everybody who draws again, in whatever order they have the cases', () => {
    const first = drawSample(forty, { seed, size: 12, digest });
    expect(first).toHaveLength(12);
    expect(drawSample([...forty].reverse(), { seed, size: 12, digest })).toEqual(first);
    expect(drawSample([...forty, ...forty], { seed, size: 12, digest })).toEqual(first);
  });

  it('follows the rule that is written down, which anybody can work out by hand', () => {
    const lots = forty.map((caseId) => [digest(`${seed}\n${caseId}`), caseId] as const).sort();
    expect(drawSample(forty, { seed, size: 3, digest })).toEqual(lots.slice(0, 3).map(([, caseId]) => caseId));
  });

  it('gives others with another seed, and all where there are fewer than asked for', () => {
    expect(drawSample(forty, { seed: 'b'.repeat(64), size: 12, digest })).not.toEqual(drawSample(forty, { seed, size: 12, digest }));
    expect(new Set(drawSample(forty.slice(0, 5), { seed, size: 12, digest }))).toEqual(new Set(forty.slice(0, 5)));
    expect(drawSample([], { seed, size: 12, digest })).toEqual([]);
  });

  it('moves nobody else’s lot where one case is left out', () => {
    const [gone, ...rest] = drawSample(forty, { seed, size: 12, digest });
    expect(
      drawSample(
        forty.filter((caseId) => caseId !== gone),
        { seed, size: 11, digest },
      ),
    ).toEqual(rest);
  });

  it('favours no case: over many seeds each comes up about as often', () => {
    const often = new Map<string, number>();
    for (let number = 0; number < 400; number += 1)
      for (const caseId of drawSample(forty, { seed: digest(String(number)), size: 10, digest }))
        often.set(caseId, (often.get(caseId) ?? 0) + 1);
    for (const caseId of forty) expect(Math.abs((often.get(caseId) ?? 0) - 100)).toBeLessThan(45);
  });
});

const quarter = periodOf('2026-27-Q2')!;
let numbered = 0;
const happened = (occurredAt: string) => {
  const at = instant(occurredAt);
  return { eventId: caseNumber((numbered += 1)), occurredAt: at, recordedAt: at };
};
const closed = (number: number, over: Partial<CaseRecord> = {}, at = '2026-08-10T09:00:00.000Z'): CaseRecord =>
  aCaseRecord({ caseId: caseNumber(number), status: 'CLOSED', closings: [happened(at)], ...over });
const keyEvent = (type: string, day: string, outcomeType?: number): KeyEventFact => ({
  ...happened(`2026-0${day}T09:00:00.000Z`),
  type,
  outcomeType,
});
const frame = (...records: readonly CaseRecord[]) => {
  const { eligible, excluded } = withoutErased(samplingFrame(records, quarter), ({ caseId }) => caseId === caseNumber(66));
  return { eligible: eligible.map(({ caseId }) => caseId), excluded };
};

describe('What a sample is drawn from', () => {
  it('is every case that was closed in the quarter and is closed still', () => {
    const before = closed(2, {}, '2026-06-30T22:59:59.999Z');
    const after = closed(3, {}, '2026-09-30T23:00:00.000Z');
    expect(frame(closed(1), before, after, aCaseRecord())).toEqual({ eligible: [caseNumber(1)], excluded: [] });
  });

  it('leaves out, and counts by reason, what no panel reads', () => {
    const reopened = closed(2, { status: 'OPEN' });
    const closedLater = closed(3, { closings: [happened('2026-08-10T09:00:00.000Z'), happened('2026-10-02T09:00:00.000Z')] });
    const duplicate = closed(4, { status: 'DUPLICATE' });
    const inCourt = closed(5, { keyEvents: [keyEvent('CHARGED', '7-10')] });
    expect(frame(closed(1), reopened, closedLater, duplicate, inCourt, closed(66)).excluded).toEqual([
      { reason: 'DUPLICATE', n: 1 },
      { reason: 'ERASED', n: 1 },
      { reason: 'NOT_CLOSED', n: 2 },
      { reason: 'PROCEEDINGS', n: 1 },
    ]);
  });

  it('never has a colleague’s case in it, and says how many there were only of a year and only where they are many', () => {
    const colleagues = (many: number, at?: string) =>
      Array.from({ length: many }, (_, number) => closed(100 + number, { isStaffVictim: true }, at));
    expect(frame(closed(1), ...colleagues(9))).toEqual({ eligible: [caseNumber(1)], excluded: [] });
    // Of one quarter they would be a figure by quarter, which nobody is shown: those of the three before it count with them.
    expect(frame(...colleagues(6), ...colleagues(4, '2025-11-10T09:00:00.000Z')).excluded).toEqual([{ reason: 'STAFF_VICTIM', n: 10 }]);
    expect(frame(...colleagues(9), ...colleagues(4, '2025-09-10T09:00:00.000Z')).excluded).toEqual([]);
  });
});

describe('Proceedings', () => {
  it.each<[string, readonly KeyEventFact[]]>([
    ['after a charge', [keyEvent('CHARGED', '7-10')]],
    ['while a charge is all that the outcome says', [keyEvent('CHARGED', '7-10'), keyEvent('CASE_OUTCOME', '7-11', 1)]],
    ['after a hearing was set', [keyEvent('SENTENCED', '7-10'), keyEvent('HEARING_SET', '8-01')]],
    ['on bail', [keyEvent('BAILED', '7-10')]],
    ['while a decision is being reviewed', [keyEvent('NO_FURTHER_ACTION', '7-10'), keyEvent('RIGHT_TO_REVIEW_REQUESTED', '7-20')]],
  ])('may be going on %s', (_, events) => {
    expect(hasLiveProceedings(events)).toBe(true);
  });

  it.each<[string, readonly KeyEventFact[]]>([
    ['where there never were any', [keyEvent('ARRESTED', '7-10')]],
    ['after a sentence', [keyEvent('CHARGED', '7-10'), keyEvent('HEARING_SET', '7-20'), keyEvent('SENTENCED', '8-01')]],
    ['after a court has sat and the outcome is known', [keyEvent('HEARING_SET', '7-20'), keyEvent('CASE_OUTCOME', '8-01', 1)]],
    ['where nothing more is done', [keyEvent('BAILED', '7-10'), keyEvent('NO_FURTHER_ACTION', '7-20')]],
    [
      'after the review of a decision',
      [keyEvent('NO_FURTHER_ACTION', '7-10'), keyEvent('RIGHT_TO_REVIEW_REQUESTED', '7-20'), keyEvent('RIGHT_TO_REVIEW_COMPLETED', '8-20')],
    ],
  ])('are over %s', (_, events) => {
    expect(hasLiveProceedings(events)).toBe(false);
  });
});
