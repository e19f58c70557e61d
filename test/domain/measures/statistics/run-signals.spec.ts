import { runSignals } from '../../../../src/domain/measures/statistics/run-signals';

const run = (...values: readonly (number | null)[]) => runSignals(values.map((value) => ({ value })));

describe('What a run of months shows', () => {
  it('is nothing while there are fewer than ten of them', () => {
    expect(run(1, 2, 3, 4, 5, 6, 7, 8, 9)).toEqual({
      signal: 'TOO_FEW',
      says: 'There are too few months to tell a change from chance.',
    });
    expect(run()).toMatchObject({ signal: 'TOO_FEW' });
  });

  it('is nothing while fewer than ten of them lie off the middle', () => {
    expect(run(5, 5, 5, 5, 5, 5, 9, 5, 1, 5, 5, 5)).toMatchObject({ signal: 'TOO_FEW' });
    expect(run(1, 9, 2, 8, 3, 5, 7, 1, 9, 2)).toMatchObject({ signal: 'NONE', middle: 4 });
  });

  it('leaves out months of which nothing is known', () => {
    expect(run(null, null, 1, 2, 3, 4, 5, 6, 7, 8)).toMatchObject({ signal: 'TOO_FEW' });
    expect(run(null, 1, 9, 2, 8, 3, 7, 1, 9, 2, 8)).toMatchObject({ signal: 'NONE' });
  });

  it('is chance where it goes up and down', () => {
    expect(run(4, 6, 3, 8, 5, 7, 2, 9, 4, 6)).toEqual({
      signal: 'NONE',
      middle: 5.5,
      says: 'Nothing in this run is more than chance would bring.',
    });
  });

  it('is a shift where six in a row lie on one side of the middle', () => {
    expect(run(1, 3, 2, 1, 3, 2, 8, 9, 7, 9, 8, 7)).toEqual({
      signal: 'SHIFT',
      middle: 5,
      direction: 'UP',
      says: 'The last 6 months are above the middle of the run: more than chance would bring.',
    });
    expect(run(1, 7, 2, 1, 3, 2, 8, 9, 3, 9, 8, 7)).toMatchObject({ signal: 'NONE' });
  });

  it('passes over a month on the middle, which neither makes nor breaks a shift', () => {
    expect(run(9, 2, 3, 1, 5, 2, 3, 1, 9, 8, 7, 6, 9)).toMatchObject({
      signal: 'SHIFT',
      direction: 'DOWN',
      says: '6 months in a row were below the middle of the run: more than chance would bring.',
    });
  });

  it('is a trend where five all go one way, like neighbours counting once', () => {
    expect(run(5, 9, 2, 8, 1, 3, 4, 4, 7, 10)).toMatchObject({
      signal: 'TREND',
      direction: 'UP',
      says: 'The last 5 months are each higher than the one before: more than chance would bring.',
    });
    expect(run(1, 8, 9, 8, 6, 4, 2, 9, 1, 9, 1)).toMatchObject({
      signal: 'TREND',
      direction: 'DOWN',
      says: '5 months in a row were each lower than the one before: more than chance would bring.',
    });
    expect(run(5, 9, 2, 8, 6, 4, 7, 1, 9, 3)).toMatchObject({ signal: 'NONE' });
  });
});
