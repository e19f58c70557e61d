import { checkPack } from '../../../../src/domain/obligations/policy-pack/check-pack';
import { defaultPack } from '../../../../src/domain/obligations/policy-pack/default-pack';
import document from '../../../../src/domain/obligations/policy-pack/default-policy.json';
import { caseKinds } from '../../../../src/domain/reference-data/case-kinds';
import { strands } from '../../../../src/domain/reference-data/strands';

describe('the default pack', () => {
  it('has nothing wrong with it', () => {
    expect(checkPack(document)).toEqual({ pack: defaultPack });
  });

  it('knows the kinds and strands by which cases are recorded', () => {
    const kinds = defaultPack.kinds.map(({ codeApplies: _applies, codeBand: _band, ...kind }) => kind);
    expect(kinds).toEqual(caseKinds);
    expect(defaultPack.strands).toEqual(strands);
  });

  it('applies the Victims’ Code to every crime by law, always with Enhanced Rights, and to a member of the force besides by policy', () => {
    const code = defaultPack.kinds.map(({ code: kind, codeApplies, codeBand }) => [kind, codeApplies, codeBand]);
    expect(code).toEqual([
      ['HATE_CRIME', 'LAW', 'ENHANCED'],
      ['NON_CRIME_HATE_INCIDENT', 'NO', 'STANDARD'],
      ['HATE_ASB', 'NO', 'STANDARD'],
      ['STAFF_VICTIM_CRIME', 'LAW', 'ENHANCED'],
      ['STAFF_VICTIM_NON_CRIME', 'POLICY', 'ENHANCED'],
    ]);
  });

  it('says of every time whether it is sourced: of no review, and of no pause or ladder', () => {
    const sourced = defaultPack.rules.filter(({ basis }) => basis.sourced).map(({ id }) => id);
    expect(sourced).toEqual([
      ...['FIRST_CONTACT', 'SUPPORT_REFERRAL', 'CODE_NOT_INVESTIGATED', 'CODE_ARREST', 'CODE_INTERVIEW', 'CODE_RELEASE', 'CODE_BAIL'],
      ...['CODE_HEARING', 'CODE_WITNESS', 'CODE_BAIL_HEARING', 'CODE_OUTCOME'],
      ...['RIGHT_TO_REVIEW_ACKNOWLEDGED', 'RIGHT_TO_REVIEW_COMPLETED', 'P3_SUPERVISOR_VOICE'],
    ]);
    for (const { basis } of [...defaultPack.pauses, ...defaultPack.ladders]) expect(basis.sourced).toBe(false);
  });

  it('is one for all, so nobody can change it', () => {
    expect(Object.isFrozen(defaultPack.rules[0]?.when)).toBe(true);
  });
});
