import type { CommandId, StaffId } from '../../../kernel/ids';
import type { Moment } from '../moments';
import { day, hour, localMidnight, minute, toInstant } from '../moments';
import type { Chance } from '../random';
import type { SeededIds } from '../seeded-ids';
import type { Deed, Told } from '../story/told';
import type { Member, Staff, Unit } from './staff-plan';
import { lpuPlaces } from './places';

/** The force before the year begins, set up by the product itself; and what changes in it over the year, by the administrator. */
export function tellStaff(staff: Staff, chance: Chance, ids: SeededIds, start: Moment, end: Moment): Told[] {
  const told: Told[] = [];
  const tell = (at: Moment, by: Member | null, deed: Deed): void => {
    told.push({ at, occurred: at, by, commandId: ids<CommandId>('staff command', told.length), deed });
  };
  const setUp = start - 7 * day;
  let at = setUp;
  const first = (deed: Deed): void => {
    tell((at += 1000), null, deed);
  };
  const from = toInstant(setUp - 200 * day);
  for (const { code, name, wards } of lpuPlaces)
    first({ kind: 'unit', id: code, command: { type: 'EstablishLocalPolicingUnit', code, name, wards } });
  for (const member of staff.everyone) {
    const { staffId: id, name, accountId, warrant, role, lpu } = member;
    first({
      kind: 'staff',
      id,
      command: { type: 'RegisterStaffMember', staffId: id, name, accountId, ...(warrant && { warrantNumber: warrant }) },
    });
    first({ kind: 'staff', id, command: { type: 'SetWorkEmail', workEmail: `${accountId}@force.example` } });
    if (lpu) first({ kind: 'staff', id, command: { type: 'PostStaffMember', lpu, from } });
    first({ kind: 'staff', id, command: { type: 'GrantRole', role, lpu, from } });
    const managerId = managerOf(staff, member);
    if (managerId && managerId !== id) first({ kind: 'staff', id, command: { type: 'SetLineManager', managerId, from } });
  }
  for (const holder of [staff.seniorLead, staff.dataProtection]) {
    const deputies = staff.others.filter((member) => member.role === holder.role || member.role === 'WELFARE_OFFICER');
    const [deputyId, next] = deputies.map((member) => member.staffId);
    if (!deputyId || !next) continue;
    const id = holder.staffId;
    first({
      kind: 'staff',
      id,
      command: { type: 'NameDeputy', role: holder.role, deputyId: holder.role === 'SENIOR_LEAD' ? deputyId : next, from },
    });
    if (holder.role === 'SENIOR_LEAD') continue;
    const change = start + chance.int(60, 200) * day;
    tell(change, staff.administrator, {
      kind: 'staff',
      id,
      command: { type: 'StandDownDeputy', role: holder.role, deputyId: next, until: toInstant(change) },
    });
    tell(change + hour, staff.administrator, {
      kind: 'staff',
      id,
      command: { type: 'NameDeputy', role: holder.role, deputyId, from: toInstant(change) },
    });
  }
  for (const { staffId: id, lpu } of staff.leavers) {
    const leaves = start + chance.int(30, 330) * day;
    if (lpu) tell(leaves, staff.administrator, { kind: 'staff', id, command: { type: 'EndPosting', lpu, until: toInstant(leaves) } });
  }
  for (const { lpu, inspectors } of staff.units.values()) {
    const lead = inspectors[0];
    if (lead) first({ kind: 'unit', id: lpu, command: { type: 'AppointLead', staffId: lead.staffId, from } });
  }
  for (const unit of staff.units.values()) tellUnitYear(unit, staff, chance.fork(unit.lpu), start, end, tell);
  tellLeave(staff, chance, start, end, tell);
  return told;
}

type Tell = (at: Moment, by: Member | null, deed: Deed) => void;

function managerOf(staff: Staff, { role, lpu, staffId }: Member): StaffId | undefined {
  const unit = lpu ? staff.units.get(lpu) : undefined;
  if (!unit) return staffId === staff.seniorLead.staffId ? undefined : staff.seniorLead.staffId;
  if (role === 'SUPPORT_OFFICER' || role === 'OFFICER_IN_CASE')
    return unit.supervisors[staffId.charCodeAt(2) % unit.supervisors.length]?.staffId;
  return role === 'SUPERVISOR' ? unit.inspectors[0]?.staffId : staff.seniorLead.staffId;
}

/** Cover of the lead in turns through the year, and the duty roster week by week. */
function tellUnitYear(unit: Unit, staff: Staff, chance: Chance, start: Moment, end: Moment, tell: Tell): void {
  const { lpu: id, inspectors } = unit;
  const duty = staff.dutyInspectors.find((member) => member.lpu === id);
  const cover = inspectors[1];
  for (let week = localMidnight(start - 2 * day); week < end + 21 * day; week += 7 * day) {
    const planned = Math.max(week - 14 * day + 10 * hour, start - 6 * day) + chance.int(0, 300) * minute;
    if (duty)
      tell(planned, staff.administrator, {
        kind: 'unit',
        id,
        command: { type: 'RosterDutyInspector', staffId: duty.staffId, from: toInstant(week + 18 * hour), to: toInstant(week + 7 * day) },
      });
  }
  for (let away = start + chance.int(20, 60) * day; cover && away < end; away += chance.int(50, 90) * day) {
    const from = toInstant(localMidnight(away) + 8 * hour);
    const to = toInstant(localMidnight(away) + chance.int(5, 14) * day);
    tell(away - 5 * day, staff.administrator, { kind: 'unit', id, command: { type: 'ArrangeCover', staffId: cover.staffId, from, to } });
    if (chance.chance(0.15))
      tell(away - 2 * day, staff.administrator, {
        kind: 'unit',
        id,
        command: { type: 'CancelCover', staffId: cover.staffId, from, cancelledFrom: from },
      });
  }
}

/** Leave is short and taken in turns; nobody of the story's own officers is missed by it, since others ring in their name. */
function tellLeave(staff: Staff, chance: Chance, start: Moment, end: Moment, tell: Tell): void {
  for (const { staffId: id } of staff.everyone) {
    if (!chance.chance(0.35) || id === staff.administrator.staffId) continue;
    const from = start + chance.int(10, 340) * day;
    const until = from + chance.int(4, 15) * day;
    if (until > end - day) continue;
    tell(from - hour, staff.administrator, { kind: 'staff', id, command: { type: 'BeginLeave', from: toInstant(from) } });
    tell(until, staff.administrator, { kind: 'staff', id, command: { type: 'EndLeave', until: toInstant(until) } });
  }
}
