import { defaultPack } from '../../../../src/domain/obligations/policy-pack/default-pack';
import { caseKinds } from '../../../../src/domain/reference-data/case-kinds';
import { strands } from '../../../../src/domain/reference-data/strands';

describe('the default pack', () => {
  it('knows the kinds and strands by which cases are recorded', () => {
    const kinds = defaultPack.kinds.map(({ codeApplies: _applies, codeBand: _band, ...kind }) => kind);
    expect(kinds).toEqual(caseKinds);
    expect(defaultPack.strands).toEqual(strands);
  });

  it('is one for all, so nobody can change it', () => {
    expect(Object.isFrozen(defaultPack.rules[0]?.when)).toBe(true);
  });
});
