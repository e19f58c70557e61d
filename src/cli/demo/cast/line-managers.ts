import type { Member, Staff } from './staff-plan';

/** To whom somebody answers; nobody for the senior lead. */
export function managerOf(staff: Staff, { role, lpu, staffId }: Member): Member | undefined {
  const { units, seniorLead } = staff;
  const among = (members: readonly Member[]): Member | undefined => members[staffId.charCodeAt(2) % members.length];
  if (role === 'PERSON_SUPPORTED') return among([...units.values()].flatMap(({ supervisors }) => supervisors));
  const unit = lpu ? units.get(lpu) : undefined;
  if (!unit) return staffId === seniorLead.staffId ? undefined : seniorLead;
  if (role === 'SUPPORT_OFFICER' || role === 'OFFICER_IN_CASE') return among(unit.supervisors);
  return role === 'SUPERVISOR' ? unit.inspectors[0] : seniorLead;
}
