import { type Asked, whyNotAskable } from '../../../src/domain/figures/askable';
import { logBeginsIn } from '../../../src/domain/figures/log-begins';
import { periodOf, type ReportingPeriod } from '../../../src/domain/figures/reporting-period';
import { instant } from '../../../src/kernel/instant';

const asked: Asked = {
  period: periodOf('2026-27-Q2') as ReportingPeriod,
  knownAt: instant('2026-10-05T09:00:00.000Z'),
  now: instant('2026-11-26T09:00:00.000Z'),
  logFrom: instant('2025-11-20T09:00:00.000Z'),
};
const code = (over: Partial<Asked>) => whyNotAskable({ ...asked, ...over })?.code;

describe('Of figures can be asked', () => {
  it('a period that has begun, as known at an instant that has come, even before the period is over', () => {
    expect(code({})).toBeUndefined();
    expect(code({ knownAt: instant('2026-07-15T09:00:00.000Z') })).toBeUndefined();
    expect(code({ knownAt: asked.now })).toBeUndefined();
  });

  it('no period that has not begun in London, and no instant that has not come', () => {
    expect(code({ now: instant('2026-06-30T22:59:59.999Z'), knownAt: instant('2026-06-30T22:00:00.000Z') })).toBe('PERIOD_NOT_BEGUN');
    expect(code({ knownAt: instant('2026-11-26T09:00:00.001Z') })).toBe('KNOWN_AT_IN_FUTURE');
  });

  it('nothing that could not be known', () => {
    expect(code({ knownAt: instant('2026-06-30T22:59:59.999Z') })).toBe('KNOWN_BEFORE_PERIOD');
    expect(code({ knownAt: instant('2026-06-30T23:00:00.000Z') })).toBeUndefined();
    expect(code({ logFrom: null })).toBe('PERIOD_BEFORE_LOG');
    expect(code({ logFrom: instant('2026-09-30T23:00:00.000Z') })).toBe('PERIOD_BEFORE_LOG');
    expect(code({ logFrom: instant('2026-09-30T22:59:59.999Z') })).toBeUndefined();
  });

  it('and the first whole month is the one whose first day the log saw', () => {
    expect(logBeginsIn(null)).toBeNull();
    expect(logBeginsIn(instant('2026-03-01T15:00:00.000Z'))).toBe('2026-03');
    expect(logBeginsIn(instant('2026-06-30T23:30:00.000Z'))).toBe('2026-07');
    expect(logBeginsIn(instant('2026-03-02T00:00:00.000Z'))).toBe('2026-04');
  });
});
