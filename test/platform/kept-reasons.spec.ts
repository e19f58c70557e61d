import type { SessionData } from 'express-session';
import type { CaseId } from '../../src/kernel/ids';
import { instant } from '../../src/kernel/instant';
import { answeredReason, keepAnswer, keepWay } from '../../src/platform/access-log/kept-reasons';

const one = '5a0c1d1e-0001-4000-8000-00000000000a' as CaseId;
const another = '5a0c1d1e-0001-4000-8000-00000000000b' as CaseId;
const nine = instant('2026-03-02T09:00:00.000Z');

describe('the reasons that a session keeps', () => {
  const session = (): SessionData => ({}) as SessionData;

  it('hold for twelve hours to the millisecond, each for its own case', () => {
    const kept = session();
    keepAnswer(kept, one, { at: nine, reason: 'REVIEW' });
    expect(answeredReason(kept, one, instant('2026-03-02T21:00:00.000Z'))).toEqual({ at: nine, reason: 'REVIEW' });
    expect(answeredReason(kept, one, instant('2026-03-02T21:00:00.001Z'))).toBeUndefined();
    expect(answeredReason(kept, another, nine)).toBeUndefined();
  });

  it('lead on to where each was going, and to the case where nobody was going anywhere', () => {
    const kept = session();
    keepWay(kept, one, '/cases/one/summary');
    keepWay(kept, another, '/cases/another/reviews/new');
    expect(answeredReason(kept, one, nine)).toBeUndefined();
    expect(keepAnswer(kept, one, { at: nine })).toBe('/cases/one/summary');
    expect(keepAnswer(kept, one, { at: nine })).toBe(`/cases/${one}`);
    expect(keepAnswer(kept, another, { at: nine })).toBe('/cases/another/reviews/new');
  });

  it('still hold while the next way is kept, and are forgotten once there are too many', () => {
    const kept = session();
    keepAnswer(kept, one, { at: nine, reason: 'CONTACT' });
    keepWay(kept, one, '/cases/one');
    expect(answeredReason(kept, one, nine)?.reason).toBe('CONTACT');
    for (let count = 0; count < 100; count += 1) keepWay(kept, `case ${count}` as CaseId, '/');
    expect(answeredReason(kept, one, nine)).toBeUndefined();
    expect(kept.reasons).toHaveLength(100);
  });
});
