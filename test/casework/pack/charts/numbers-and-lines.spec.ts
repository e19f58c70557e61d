import fc from 'fast-check';
import { linesOf, textWidth } from '../../../../src/casework/pack/charts/lines-of';
import { monthText } from '../../../../src/casework/pack/charts/month-text';
import { numbersOf, tickText } from '../../../../src/casework/pack/charts/number-text';
import { scaleOver } from '../../../../src/casework/pack/charts/scale';

describe('the numbers of a chart', () => {
  it.each([
    [[0, 1240], 'cases', ['0', '1,240']],
    [[-3.25, 2], 'points', ['−3.3', '2.0']],
    [[85.65, 50], '%', ['85.7%', '50.0%']],
  ])('%j in %s are written %j', (values, unit, texts) => {
    expect(values.map(numbersOf(unit, values))).toEqual(texts);
  });

  it('of its scale have no more digits than they need', () => {
    expect([0, 0.25, 1500, -0.5].map(tickText)).toEqual(['0', '0.25', '1,500', '−0.5']);
  });
});

it('a month has its name', () => {
  expect(monthText('2026-07')).toBe('Jul 2026');
});

describe('a long label', () => {
  it('is broken into lines that fit, and loses nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 40 }), { maxLength: 12 }), (words) => {
        const text = words.join(' ').split(/\s+/).filter(Boolean).join(' ');
        const lines = linesOf(text, 120);
        expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
        for (const line of lines) expect([...line].length === 1 || textWidth(line) <= 120 * 1.35).toBe(true);
      }),
    );
  });
});

describe('a scale', () => {
  it('holds every value between its first and last round number', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 }), (values) => {
        const { ticks, at } = scaleOver([0, ...values], 0, 100);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(8);
        for (const value of values) {
          expect(at(value)).toBeGreaterThanOrEqual(-0.001);
          expect(at(value)).toBeLessThanOrEqual(100.001);
        }
      }),
    );
  });
});
