import { instant } from '../../../src/kernel/instant';
import { quarterlyReview } from '../../../src/domain/quarterly-review/quarterly-review';
import { decider } from '../../support/decider';
import { analyst, answerAfter, freeze, inspector, now, packed, panelMember, quarterEnd, secretary, seniorLead, stateAfter } from './scene';

describe('Freezing the pack of a quarter', () => {
  it('keeps the whole of it, with the instant and who froze it', () => {
    decider(quarterlyReview)
      .given()
      .when(freeze())
      .then({ type: 'PackFrozen', schemaVersion: 1, data: { ...packed, frozenAt: now, frozenBy: secretary.staffId } });
  });

  it('leaves the long texts out of what is decided on', () => {
    const { pack, period } = stateAfter(freeze());
    expect(period).toBe('2025-26-Q4');
    expect(pack).toMatchObject({ figuresSha256: packed.figuresSha256, frozenAt: now });
    expect(Object.keys(pack ?? {})).not.toEqual(expect.arrayContaining(['figures']));
    expect(JSON.stringify(pack)).not.toContain('H4sI');
  });

  it('is the secretary’s alone, and nobody’s by schedule', () => {
    for (const by of [seniorLead, inspector, analyst, panelMember, { system: 'set-up' }]) {
      expect(answerAfter([], freeze({ by }))).toBe('SECRETARY_FREEZES');
    }
  });

  it('is done once: of two secretaries the second is told so', () => {
    expect(answerAfter([freeze()], freeze({ data: { ...packed, figuresSha256: 'c'.repeat(64) } }))).toBe('PACK_FROZEN_ALREADY');
  });

  it('waits until the quarter is over, to the millisecond', () => {
    const knownAt = instant('2026-03-31T22:00:00.000Z');
    expect(answerAfter([], freeze({ at: quarterEnd, data: { ...packed, knownAt } }))).toBe('PERIOD_NOT_OVER');
    const just = freeze({ at: instant('2026-03-31T23:00:00.000Z'), data: { ...packed, knownAt: quarterEnd } });
    expect(answerAfter([], just)).toBe(1);
  });

  it('waits until the instant is past for certain', () => {
    expect(answerAfter([], freeze({ provisional: true }))).toBe('FIGURES_STILL_PROVISIONAL');
    expect(answerAfter([], freeze({ data: { ...packed, knownAt: now } }))).toBe('FIGURES_STILL_PROVISIONAL');
    const early = instant('2026-03-30T12:00:00.000Z');
    expect(answerAfter([], freeze({ data: { ...packed, knownAt: early } }))).toBe('FIGURES_STILL_PROVISIONAL');
  });

  it('freezes nothing but a quarter', () => {
    expect(answerAfter([], freeze({ data: { ...packed, period: '2025-27-Q4' } }))).toBe('PERIOD_NOT_OVER');
  });
});
