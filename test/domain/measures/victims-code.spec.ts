import { victimsCode } from '../../../src/domain/measures/victims-code';
import { rightLabels, victimsCodeRights } from '../../../src/domain/measures/victims-code-rights';
import { defaultPack } from '../../../src/domain/obligations/policy-pack/default-pack';
import { instant } from '../../../src/kernel/instant';
import { aCaseRecord, aDuty } from './a-case-record';
import { countedIn, rowsIn } from './counted-in';
import { aKeyEvent, happened } from './facts';

const arrest = aDuty({ rule: 'CODE_ARREST', status: 'MET_ON_TIME', metAt: instant('2026-07-07T08:00:00.000Z') });

describe('The Victims’ Code', () => {
  it('counts a duty under its rule and under its right, and no other duty', () => {
    const record = aCaseRecord({ duties: [arrest, aDuty({ rule: 'CODE_OUTCOME' }), aDuty()] });
    expect(countedIn('M6.RULE', victimsCode, record)).toMatchObject([
      { row: 'CODE_ARREST', month: '2026-07', lpu: 'LPU-1', tally: { duties: { onTime: 1 } } },
      { row: 'CODE_OUTCOME', tally: { duties: { missed: 1 } } },
    ]);
    expect(rowsIn('M6.RIGHT', victimsCode, record)).toEqual(['R6', 'R9']);
  });

  it('has the right of every rule of the Code in the default policy, and of no rule that is not there', () => {
    const rules = defaultPack.rules.map(({ id }) => id);
    expect(rules).toEqual(expect.arrayContaining(Object.keys(victimsCodeRights)));
    const ofCode = rules.filter((rule) => rule.startsWith('CODE_') || rule.startsWith('RIGHT_TO_REVIEW_'));
    expect(Object.keys(victimsCodeRights)).toEqual(expect.arrayContaining(ofCode));
    expect([...new Set(Object.values(victimsCodeRights))].sort()).toEqual(Object.keys(rightLabels));
  });

  it('shows what a victim declined beside what was done, never inside it', () => {
    const declined = aDuty({ rule: 'SUPPORT_REFERRAL', status: 'DECLINED', doneWithAt: instant('2026-07-06T12:00:00.000Z') });
    expect(countedIn('M6.RIGHT', victimsCode, aCaseRecord({ duties: [declined] }))).toMatchObject([
      { row: 'R4', tally: { duties: { declined: 1 } } },
    ]);
  });

  it('gives no rights in an incident that is no crime, until it is found to be one', () => {
    const duties = [aDuty({ rule: 'NEEDS_ASSESSMENT' })];
    const incident = aCaseRecord({ kind: 'HATE_ASB', kindNow: 'HATE_ASB', duties });
    expect(rowsIn('M6.RULE', victimsCode, incident)).toEqual([]);
    const found = { ...happened('2026-08-01T09:00:00.000Z'), was: 'HATE_ASB', kind: 'HATE_CRIME' };
    expect(rowsIn('M6.RULE', victimsCode, { ...incident, reclassifications: [found] })).toEqual(['NEEDS_ASSESSMENT']);
  });

  it('measures how long the force took to hear of an event, in the month in which it heard', () => {
    const sentenced = aKeyEvent('SENTENCED', '2026-08-01T10:00:00.000Z', '2026-07-31T10:00:00.000Z');
    const keyEvents = [sentenced, aKeyEvent('ARRESTED', undefined, '2026-07-06T12:00:00.000Z')];
    expect(countedIn('M6.RECEIPT', victimsCode, aCaseRecord({ keyEvents }))).toEqual([
      { row: 'SENTENCED', month: '2026-08', tally: { kind: 'SPREAD', value: 24 } },
    ]);
  });

  it('leaves out an event that was received before it happened: one of the two times is wrong', () => {
    const wrong = aKeyEvent('SENTENCED', '2026-07-31T10:00:00.000Z', '2026-08-01T10:00:00.000Z');
    expect(rowsIn('M6.RECEIPT', victimsCode, aCaseRecord({ keyEvents: [wrong] }))).toEqual([]);
  });
});
