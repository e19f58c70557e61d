import { numberText, percentOf, percentText, rounded } from '../../../src/casework/pack/rounding';
import { monthsWords, periodWords } from '../../../src/casework/pack/period-words';
import { periodOf, type ReportingPeriod } from '../../../src/domain/figures/reporting-period';

describe('Numbers of a pack', () => {
  it.each([
    [0.25, 1, 0.3],
    [-0.25, 1, -0.3],
    [1.005, 2, 1.01],
    [12.45, 1, 12.5],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [-0.04, 1, 0],
    [1e-9, 1, 0],
  ])('%d with %d decimals is %d: halves go away from nought, as on paper', (value, places, expected) => {
    expect(rounded(value, places)).toBe(expected);
  });

  it('is rounded as a share is counted on paper, whatever the machine holds', () => {
    const wrong: string[] = [];
    for (let of = 1; of <= 400; of += 1) {
      for (let n = 0; n <= of; n += 1) {
        const tenths = Math.floor((2 * n * 1000 + of) / (2 * of));
        if (Math.round(rounded(percentOf(n, of), 1) * 10) !== tenths) wrong.push(`${String(n)} of ${String(of)}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is written with thousands apart, all its decimals, and a minus that no spreadsheet runs', () => {
    expect([numberText(1234567.25, 1), numberText(999, 0), numberText(-1000, 0), numberText(-0.01, 1)]).toEqual([
      '1,234,567.3',
      '999',
      '−1,000',
      '0.0',
    ]);
    expect([percentText(61.25), percentText(100), percentText(0)]).toEqual(['61.3%', '100.0%', '0.0%']);
  });
});

describe('A period in words', () => {
  const words = (code: string) => periodWords(periodOf(code) as ReportingPeriod);

  it('is its quarter and its months', () => {
    expect(words('2026-27-Q2')).toBe('Quarter 2 of 2026-27 (July to September 2026)');
    expect(words('2026-04..2026-06')).toBe('Quarter 1 of 2026-27 (April to June 2026)');
  });
  it('is its months where it is no quarter', () => {
    expect([words('2026-10..2027-03'), words('2026-07..2026-07')]).toEqual(['October 2026 to March 2027', 'July 2026']);
    expect(monthsWords({ from: '2026-04', to: '2026-08' } as ReportingPeriod)).toBe('April to August 2026');
  });
});
