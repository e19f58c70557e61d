import { shareOf } from '../../../src/casework/pack/tables/counts-of';
import { cellWords } from '../../../src/features/meeting/figures/cell-words';
import { kept } from '../../support/figures-in-hand';

describe('A figure as the meeting says it', () => {
  it('is the share that the pack shows: what was done in time and written down late stands beside it, not in it', () => {
    const cell = { ...kept(23, 34), recordedLate: 1, missed: 10 };
    expect(cellWords(cell, { unit: 'duties' })).toBe('67.6% (23 of 34 duties)');
    expect(shareOf(cell)).toEqual({ n: 23, of: 34 });
  });

  it('says that there is nothing to count, rather than a share of nothing', () => {
    expect(cellWords(kept(0, 0), { unit: 'duties' })).toBe('nothing to count');
    expect(cellWords({ n: 0, of: 0 }, { unit: 'cases' })).toBe('nothing to count');
  });
});
