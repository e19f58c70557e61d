import { defaultPack } from '../../../../src/domain/obligations/policy-pack/default-pack';
import type { PolicyPack } from '../../../../src/domain/obligations/policy-pack/policy-pack';
import { localDate } from '../../../../src/kernel/instant';
import { supervisor } from '../../support-case/scene';
import { openedAt, step, tell } from './told';

/** The force's pack once non-crime incidents have ended. */
const without: PolicyPack = {
  ...defaultPack,
  kinds: defaultPack.kinds.map((kind) => (kind.code === 'NON_CRIME_HATE_INCIDENT' ? { ...kind, to: localDate('2026-03-01') } : kind)),
};
const terms = { packAt: () => without };
const opened = openedAt({ kind: 'NON_CRIME_HATE_INCIDENT' });

describe('A kind that the pack has ended', () => {
  it('is refused for a report after its last day, and taken for one before', () => {
    expect(() => tell({ ...opened, terms })).toThrow('CODE_NOT_IN_FORCE');
    const before = openedAt({ kind: 'NON_CRIME_HATE_INCIDENT', reportedAt: '2026-03-01T12:00:00.000Z' as never });
    expect(tell({ ...before, terms }).state.kind).toBe('NON_CRIME_HATE_INCIDENT');
  });

  it('is not what another case can become', () => {
    const reclassify = { kind: 'NON_CRIME_HATE_INCIDENT', strands: [{ strand: 'RACE' }], reason: 'No crime' };
    expect(tell(openedAt(), step('2026-03-02T10:00', supervisor, 'Reclassify', reclassify, terms)).refusal).toBe('CODE_NOT_IN_FORCE');
  });
});
