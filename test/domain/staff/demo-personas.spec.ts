import { isUuid } from '../../../src/kernel/ids';
import { demoPersonas } from '../../../src/domain/staff/demo-personas';
import { roleReach } from '../../../src/domain/staff/role-reach';

describe('The staff that one can sign in as', () => {
  it('are all different people', () => {
    expect(new Set(demoPersonas.map((persona) => persona.id)).size).toBe(demoPersonas.length);
    expect(new Set(demoPersonas.map((persona) => persona.staffId)).size).toBe(demoPersonas.length);
    expect(demoPersonas.every((persona) => isUuid(persona.staffId))).toBe(true);
  });

  it('hold a role where it is played', () => {
    for (const { role, lpu } of demoPersonas) expect(roleReach[role] === 'LPU').toBe(lpu !== null);
  });

  it('include an Inspector of another unit', () => {
    const units = demoPersonas.filter((persona) => persona.role === 'INSPECTOR').map((persona) => persona.lpu);
    expect(units).toEqual(['LPU-1', 'LPU-2']);
  });
});
