import type { LpuCode, StaffId } from '../../../kernel/ids';
import { demoPersonas } from '../../../domain/staff/demo-personas';
import type { Role } from '../../../domain/staff/roles';
import type { Chance } from '../random';
import type { SeededIds } from '../seeded-ids';
import { communities, fullName } from './people-names';
import { lpuPlaces, shortOfInspectors } from './places';

export type Member = {
  readonly staffId: StaffId;
  readonly name: string;
  readonly role: Role;
  readonly lpu: LpuCode | null;
  readonly accountId: string;
  readonly warrant?: string;
};

/** Those who work in one local policing unit. `inspectors[0]` leads it; the other stands in, where there is one. */
export type Unit = {
  readonly lpu: LpuCode;
  readonly inspectors: readonly Member[];
  readonly supervisors: readonly Member[];
  readonly supportOfficers: readonly Member[];
  readonly officers: readonly Member[];
};

export type Staff = {
  readonly units: ReadonlyMap<LpuCode, Unit>;
  readonly dutyInspectors: readonly Member[];
  readonly seniorLead: Member;
  readonly dataProtection: Member;
  readonly administrator: Member;
  readonly others: readonly Member[];
  /** Staff and volunteers at whose desks no story is told: some of them are victims themselves. The first is a persona of the demonstration. */
  readonly colleagues: readonly Member[];
  /** Those who are gone before the year is over; no story leans on them. */
  readonly leavers: readonly Member[];
  readonly everyone: readonly Member[];
};

const staffCommunities = communities.flatMap((name) => Array<string>(name === 'ENGLISH' ? 22 : name === 'SINGLE' ? 0 : 2).fill(name));

/** About 350 people: nine units sized by their work, the roles across the force, and the fixed personas of the demonstration among them. */
export function planStaff(chance: Chance, ids: SeededIds): Staff {
  const everyone: Member[] = [];
  const used = new Set(demoPersonas.map((persona) => persona.name));
  const personas = [...demoPersonas];
  const add = (role: Role, lpu: LpuCode | null): Member => {
    const at = personas.findIndex((persona) => persona.role === role && persona.lpu === lpu);
    const persona = at === -1 ? undefined : personas.splice(at, 1)[0];
    let name = persona?.name ?? fullName(chance, chance.pick(staffCommunities)).name;
    while (!persona && used.has(name)) name = fullName(chance, chance.pick(staffCommunities)).name;
    used.add(name);
    const number = everyone.length + 1;
    const sworn = ['INSPECTOR', 'DUTY_INSPECTOR', 'OFFICER_IN_CASE', 'SUPERVISOR', 'SENIOR_LEAD'].includes(role);
    const member: Member = {
      staffId: persona?.staffId ?? ids('staff', number),
      name,
      role,
      lpu,
      accountId: persona?.id ?? `account-${number}`,
      ...(sworn && { warrant: String(20_000 + number * 37) }),
    };
    everyone.push(member);
    return member;
  };
  const several = (count: number, role: Role, lpu: LpuCode | null): Member[] => Array.from({ length: count }, () => add(role, lpu));
  const units = new Map(
    lpuPlaces.map(({ code: lpu, share }): [LpuCode, Unit] => [
      lpu,
      {
        lpu,
        inspectors: several(lpu === shortOfInspectors ? 1 : 2, 'INSPECTOR', lpu),
        supervisors: several(2, 'SUPERVISOR', lpu),
        supportOfficers: several(2 + Math.round(share / 3), 'SUPPORT_OFFICER', lpu),
        officers: several(10 + Math.round(share * 0.9), 'OFFICER_IN_CASE', lpu),
      },
    ]),
  );
  const dutyInspectors = lpuPlaces.map(({ code }) => add('DUTY_INSPECTOR', code));
  const seniorLead = add('SENIOR_LEAD', null);
  const dataProtection = add('DATA_PROTECTION', null);
  const administrator = add('ADMINISTRATOR', null);
  const leavers = lpuPlaces.map(({ code }) => add('OFFICER_IN_CASE', code));
  const others = [
    ...several(1, 'SENIOR_LEAD', null),
    ...several(1, 'DATA_PROTECTION', null),
    ...several(1, 'ADMINISTRATOR', null),
    ...several(2, 'AUDITOR', null),
    ...several(2, 'ANALYST', null),
    ...several(1, 'SECRETARY', null),
    ...several(6, 'PANEL_MEMBER', null),
    ...several(9, 'WELFARE_OFFICER', null),
  ];
  const colleagues = several(46, 'PERSON_SUPPORTED', null);
  return { units, dutyInspectors, seniorLead, dataProtection, administrator, others, colleagues, leavers, everyone };
}
