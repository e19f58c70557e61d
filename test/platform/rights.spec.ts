import type { LpuCode, StaffId } from '../../src/kernel/ids';
import { may, rightOf } from '../../src/platform/access/may';
import { everybody, type Permission, rights } from '../../src/platform/access/rights';
import { roles } from '../../src/domain/staff/roles';

const staffId = '5a0c1d1e-0001-4000-8000-000000000001' as StaffId;
const holding = (...held: string[]) => ({ staffId, posts: held.map((role) => ({ role, lpu: 'LPU-1' as LpuCode })) });
const permissions = [...new Set(Object.values(rights).flat())];

describe('the table of rights', () => {
  it('has a line for every role and no other', () => {
    expect(Object.keys(rights).sort()).toEqual([...roles].sort());
  });

  it('names each right as resource:action, once a line', () => {
    for (const line of Object.values(rights)) {
      expect(new Set(line).size).toBe(line.length);
      for (const permission of line) expect(permission).toMatch(/^[a-z-]+:[a-z-]+$/);
    }
  });

  it.each(roles.flatMap((role) => permissions.map((permission) => [role, permission] as const)))(
    '%s and %s: what stands there, and nothing else',
    (role, permission) => {
      const line: readonly string[] = rights[role];
      expect(may(holding(role), permission)).toBe(line.includes(permission));
    },
  );

  it('gives nothing but their own front page to somebody without a part, and nothing for a part that nobody knows', () => {
    expect(permissions.filter((permission) => may(holding(), permission) || may(holding('CHIEF'), permission))).toEqual([]);
    for (const permission of everybody) expect(may(holding(), permission)).toBe(true);
  });

  it('says under which part it was allowed, the first that allows it', () => {
    expect(rightOf(holding('AUDITOR', 'SUPERVISOR', 'INSPECTOR'), 'case:seal')).toBe('SUPERVISOR');
    expect(rightOf(holding('AUDITOR'), 'case:read')).toBeUndefined();
  });

  it.each<[string, Permission]>([
    ['SECRETARY', 'case:read'],
    ['ANALYST', 'case:search'],
    ['ADMINISTRATOR', 'case:read'],
    ['AUDITOR', 'person:read'],
    ['SUPPORT_OFFICER', 'closure:decide'],
    ['SUPERVISOR', 'review:inspect'],
  ])('never lets %s do %s', (role, permission) => {
    expect(may(holding(role), permission)).toBe(false);
  });
});
