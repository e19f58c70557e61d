import { defaultPack } from '../../../src/domain/obligations/policy-pack/default-pack';
import type { AsKnown } from '../../../src/domain/measures/measure';
import { repeatVictims } from '../../../src/domain/measures/repeat-victims';
import { aCaseRecord, asKnown, countedBy } from './a-case-record';
import { at } from './happenings';

const record = aCaseRecord();
const reported = (reportedAt: string, caseId = 'another-case') => ({ caseId, reportedAt: at(reportedAt) });
const isOne = (earlier: readonly ReturnType<typeof reported>[], over: Partial<AsKnown> = {}): unknown => {
  const [counted] = countedBy(repeatVictims, record, asKnown({ reportsOf: () => earlier, ...over }));
  return counted?.tally.kind === 'PEOPLE' && counted.tally.isOne;
};

describe('Repeat victims', () => {
  it('are people, in the month in which a case of theirs was reported', () => {
    expect(countedBy(repeatVictims, record)).toEqual([
      { table: 'M12.REPEAT', row: 'ALL', month: '2026-07', tally: { kind: 'PEOPLE', who: record.personId, isOne: false } },
    ]);
  });

  it('had an earlier case within twelve months of the London calendar', () => {
    expect(isOne([reported('2026-07-06T08:59')])).toBe(true);
    expect(isOne([reported('2025-07-06T09:00')])).toBe(true);
    expect(isOne([reported('2025-07-06T08:59')])).toBe(false);
  });

  it('keep the time of day where the clocks went back between', () => {
    const winter = aCaseRecord({ reportedAt: at('2026-03-28T09:30') });
    const window = { ...defaultPack, repeatVictim: { ...defaultPack.repeatVictim, window: { months: 11 } } };
    const of = (earlier: string) =>
      countedBy(repeatVictims, winter, asKnown({ pack: window, reportsOf: () => [reported(earlier)] }))[0]?.tally;
    expect(of('2025-04-28T08:30')).toMatchObject({ isOne: true });
    expect(of('2025-04-28T08:29')).toMatchObject({ isOne: false });
  });

  it('are not made by the case itself, nor by one reported later or at once', () => {
    expect(isOne([reported('2026-07-06T09:00', record.caseId)])).toBe(false);
    expect(isOne([reported('2026-07-06T09:00'), reported('2026-07-09T09:00')])).toBe(false);
  });

  it('are one person where several records were confirmed to be of one', () => {
    const [counted] = countedBy(repeatVictims, record, asKnown({ personOf: () => 'the-one-person' }));
    expect(counted?.tally).toMatchObject({ who: 'the-one-person' });
  });

  it('are never sought among those who are not known', () => {
    for (const victim of ['NOT_IDENTIFIED', 'COMMUNITY_OR_PLACE', 'WISHES_ANONYMITY'] as const) {
      expect(countedBy(repeatVictims, aCaseRecord({ victim }))).toEqual([]);
    }
    expect(countedBy(repeatVictims, aCaseRecord({ personId: undefined }))).toEqual([]);
  });
});
