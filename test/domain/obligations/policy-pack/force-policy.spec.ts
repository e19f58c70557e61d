import { defaultPack } from '../../../../src/domain/obligations/policy-pack/default-pack';
import { policyPackEvents } from '../../../../src/domain/obligations/policy-pack/events';
import { forcePolicy, forcePolicyStream } from '../../../../src/domain/obligations/policy-pack/force-policy';
import type { AdoptPolicyPack } from '../../../../src/domain/obligations/policy-pack/force-policy-commands';
import { packInForce, packOfVersion } from '../../../../src/domain/obligations/policy-pack/force-policy-state';
import type { PolicyPack } from '../../../../src/domain/obligations/policy-pack/policy-pack';
import { instant } from '../../../../src/kernel/instant';
import { after, answer, byAdministrator, bySystem, eventsOf, staffNumber } from '../../decided';

const day = (number: number) => instant(`2026-06-${String(number).padStart(2, '0')}T07:00:00.000Z`);
const digit = (digest: string) => digest.repeat(64);
const packOf = (version: string): PolicyPack => ({ ...defaultPack, name: 'fictional', version });
const adopt = (version: string, more: Partial<AdoptPolicyPack> = {}): AdoptPolicyPack => ({
  ...{ type: 'AdoptPolicyPack', by: byAdministrator, at: day(1), pack: packOf(version), digest: digit('a'), from: day(5), why: 'The board agreed it' },
  ...more,
}); // prettier-ignore
const answerAfter = (story: readonly AdoptPolicyPack[], command: AdoptPolicyPack) =>
  answer(forcePolicy, after(forcePolicy, ...story), command);

describe('The force’s policy', () => {
  it('has one stream, and writes what its event allows', () => {
    expect(forcePolicyStream).toBe('policyPack-force');
    const [event] = eventsOf(forcePolicy, forcePolicy.initialState, adopt('1'));
    expect(policyPackEvents[0].schema.safeParse(event?.data).success).toBe(true);
    expect(event?.data).toMatchObject({ name: 'fictional', version: '1', adoptedBy: staffNumber(900), from: day(5) });
  });

  it('is an administrator’s to adopt, or the product’s own, with a reason', () => {
    const byInspector = { staffId: staffNumber(1), posts: [{ role: 'INSPECTOR', lpu: null }] };
    expect(answerAfter([], adopt('1', { by: byInspector }))).toBe('NOT_YOURS_TO_ADOPT');
    expect(answerAfter([], adopt('1', { by: bySystem }))).toBe(1);
    expect(answerAfter([], adopt('1', { why: '  ' }))).toBe('REASON_REQUIRED');
  });

  it('is never backdated, and may begin at once', () => {
    expect(answerAfter([], adopt('1', { from: instant('2026-06-01T06:59:59.999Z') }))).toBe('POLICY_BACKDATED');
    expect(answerAfter([], adopt('1', { from: day(1) }))).toBe(1);
  });

  it('keeps one document to a name and version', () => {
    expect(answerAfter([adopt('1')], adopt('1', { digest: digit('b') }))).toBe('POLICY_VERSION_TAKEN');
    expect(answerAfter([adopt('1')], adopt('2', { digest: digit('b') }))).toBe(1);
    const changed = { ...defaultPack, title: 'Another' };
    expect(answerAfter([], adopt('1', { pack: changed }))).toBe('POLICY_VERSION_TAKEN');
    expect(answerAfter([], adopt('1', { pack: structuredClone(defaultPack) }))).toBe(1);
  });

  it('stays as it is where the same is adopted again, however late', () => {
    expect(answerAfter([adopt('1')], adopt('1', { at: day(9) }))).toBe(0);
  });

  it('rules a clock by the last pack adopted whose time had come when it started', () => {
    expect(packInForce(forcePolicy.initialState, day(5))).toBe(defaultPack);
    const state = after(forcePolicy, adopt('1', { from: day(5) }), adopt('2', { from: day(20), digest: digit('b') }));
    const versions = [day(4), day(5), day(19), day(20)].map((at) => packInForce(state, at).version);
    expect(versions).toEqual(['2026-11', '1', '1', '2']);
    expect(packInForce(state, day(5))).toBe(packInForce(state, day(6)));
  });

  it('may bring an earlier pack back, and let a later decision overrule an earlier one', () => {
    const state = after(forcePolicy, adopt('1'), adopt('2', { digest: digit('b'), from: day(20) }), adopt('1', { from: day(10) }));
    expect(packInForce(state, day(25)).version).toBe('1');
  });

  it('can read every version for ever', () => {
    const state = after(forcePolicy, adopt('1'), adopt('2', { digest: digit('b') }));
    expect(packOfVersion(state, 'fictional-1')?.version).toBe('1');
    expect(packOfVersion(state, 'default-2026-11')).toBe(defaultPack);
    expect(packOfVersion(state, 'fictional-3')).toBeUndefined();
  });
});
