import type { CommandId } from '../../../kernel/ids';
import type { Moment } from '../moments';
import { day, hour, localMidnight, minute, toInstant } from '../moments';
import type { Chance } from '../random';
import type { SeededIds } from '../seeded-ids';
import type { Deed, Told } from '../story/told';
import type { Absence } from './absences';
import type { Cast } from './cast';
import { managerOf } from './line-managers';
import type { Member, Staff, Unit } from './staff-plan';
import { lpuPlaces } from './places';

/** The force before the year begins, set up by the product itself; and what changes in it over the year, by the administrator. */
export function tellStaff({ staff, absences }: Cast, chance: Chance, ids: SeededIds, start: Moment, end: Moment): Told[] {
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
    const managerId = managerOf(staff, member)?.staffId;
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
  for (const unit of staff.units.values()) {
    tellRoster(unit, staff, chance.fork(unit.lpu), start, end, tell);
    for (const absence of absences.get(unit.lpu) ?? []) tellAbsence(unit, absence, staff, tell);
  }
  tellLeave(staff, chance, start, end, tell);
  return told;
}

type Tell = (at: Moment, by: Member | null, deed: Deed) => void;

/** The duty roster week by week, some weeks ahead. */
function tellRoster({ lpu: id }: Unit, staff: Staff, chance: Chance, start: Moment, end: Moment, tell: Tell): void {
  const duty = staff.dutyInspectors.find((member) => member.lpu === id);
  for (let week = localMidnight(start - 2 * day); duty && week < end + 21 * day; week += 7 * day) {
    const planned = Math.max(week - 14 * day + 10 * hour, start - 6 * day) + chance.int(0, 300) * minute;
    const turn = { from: toInstant(week + 18 * hour), to: toInstant(week + 7 * day) };
    tell(planned, staff.administrator, { kind: 'unit', id, command: { type: 'RosterDutyInspector', staffId: duty.staffId, ...turn } });
  }
}

/** The lead's leave and who covers, arranged some days before; now and then both are called off. */
function tellAbsence({ lpu: id, inspectors: [lead] }: Unit, absence: Absence, { administrator }: Staff, tell: Tell): void {
  const [from, to] = [toInstant(absence.from), toInstant(absence.to)];
  const { cover, isCalledOff } = absence;
  const arranged = absence.from - 5 * day;
  if (cover) tell(arranged, administrator, { kind: 'unit', id, command: { type: 'ArrangeCover', staffId: cover.staffId, from, to } });
  if (cover && isCalledOff) {
    const command = { type: 'CancelCover', staffId: cover.staffId, from, cancelledFrom: from } as const;
    tell(arranged + 3 * day, administrator, { kind: 'unit', id, command });
  }
  if (!lead || isCalledOff) return;
  tell(arranged, administrator, { kind: 'staff', id: lead.staffId, command: { type: 'BeginLeave', from } });
  tell(arranged + minute, administrator, { kind: 'staff', id: lead.staffId, command: { type: 'EndLeave', until: to } });
}

/** Leave is short and taken in turns; nobody of the story's own officers is missed by it, since others ring in their name. */
function tellLeave(staff: Staff, chance: Chance, start: Moment, end: Moment, tell: Tell): void {
  for (const { staffId: id, role } of staff.everyone) {
    if (!chance.chance(0.35) || id === staff.administrator.staffId || role === 'INSPECTOR') continue;
    const from = start + chance.int(10, 340) * day;
    const until = from + chance.int(4, 15) * day;
    if (until > end - day) continue;
    tell(from - hour, staff.administrator, { kind: 'staff', id, command: { type: 'BeginLeave', from: toInstant(from) } });
    tell(until, staff.administrator, { kind: 'staff', id, command: { type: 'EndLeave', until: toInstant(until) } });
  }
}
