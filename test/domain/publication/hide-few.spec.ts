import fc from 'fast-check';
import { hideStaffVictims } from '../../../src/domain/publication/hide-few';
import '../../support/property-seed';
import { aRow, aTable } from './figures-of';

const points = (counts: Readonly<Record<string, number>>) =>
  aTable({
    id: 'M17.POINTS',
    rows: Object.entries(counts).map(([row, n]) => aRow(row, { n }, { before: { n: 1 }, byLpu: { 'LPU-1': { n } } })),
  });
const shown = (counts: Readonly<Record<string, number>>, threshold = 10) =>
  Object.fromEntries(
    hideStaffVictims([points(counts)], threshold).flatMap(({ rows }) =>
      rows.map(({ row, period }) => [row, 'n' in period ? period.n : 'few']),
    ),
  );

describe('figures about staff victims', () => {
  it('show what is ten or more', () => {
    expect(shown({ 'P1:KEPT_ON_TIME': 30, 'P1:MISSED': 10 })).toEqual({ 'P1:KEPT_ON_TIME': 30, 'P1:MISSED': 10 });
  });

  it('hide fewer than ten, and another with it that would give it away', () => {
    expect(shown({ 'P1:KEPT_ON_TIME': 30, 'P1:KEPT_LATE': 12, 'P1:MISSED': 9 })).toEqual({
      'P1:KEPT_ON_TIME': 30,
      'P1:KEPT_LATE': 'few',
      'P1:MISSED': 'few',
    });
  });

  it('hide a third where the two are fewer than ten together', () => {
    expect(shown({ 'P1:KEPT_ON_TIME': 30, 'P1:KEPT_LATE': 12, 'P1:MISSED': 2, 'P1:DECLINED': 0 })).toEqual({
      'P1:KEPT_ON_TIME': 30,
      'P1:KEPT_LATE': 'few',
      'P1:MISSED': 'few',
      'P1:DECLINED': 'few',
    });
  });

  it('leave a point alone whose counts are all large', () => {
    expect(shown({ 'P1:KEPT_ON_TIME': 38, 'P1:MISSED': 2, 'P2:KEPT_ON_TIME': 20, 'P2:MISSED': 20 })).toEqual({
      'P1:KEPT_ON_TIME': 'few',
      'P1:MISSED': 'few',
      'P2:KEPT_ON_TIME': 20,
      'P2:MISSED': 20,
    });
  });

  it('hide all where there is nothing to tell', () => {
    expect(shown({ CRIME: 4, NON_CRIME: 0 })).toEqual({ CRIME: 'few', NON_CRIME: 'few' });
  });

  it('let through neither another window nor a unit, nor anything but a plain count', () => {
    const [table] = hideStaffVictims(
      [
        aTable({
          rows: [
            aRow('A', { n: 40 }, { before: { n: 1 }, months: [{ n: 2 }], byLpu: { 'LPU-1': { n: 40 } } }),
            aRow('B', { n: 40, of: 50 }),
          ],
        }),
      ],
      10,
    );
    expect(table?.rows).toEqual([
      { row: 'A', label: 'A', period: { few: true }, months: [] },
      { row: 'B', label: 'B', period: { few: true }, months: [] },
    ]);
  });

  it('stay as they are when hidden twice', () => {
    const once = hideStaffVictims([points({ 'P1:MISSED': 3, 'P1:KEPT_ON_TIME': 12, 'P1:DECLINED': 44 })], 10);
    expect(hideStaffVictims(once, 10)).toEqual(once);
  });

  it('never show fewer than ten, and never let the total of a line say what one hidden count is', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 2, maxLength: 7 }), (counts) => {
        const answer = Object.values(shown(Object.fromEntries(counts.map((n, index) => [`P1:${String(index)}`, n]))));
        const hidden = counts.filter((_, index) => answer[index] === 'few');
        expect(counts.filter((n, index) => n < 10 && answer[index] !== 'few')).toEqual([]);
        if (hidden.length > 0 && hidden.length < counts.length) {
          expect(hidden.length).toBeGreaterThan(1);
          expect(hidden.reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(10);
        }
      }),
    );
  });
});
