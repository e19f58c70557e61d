import { forceAt, type ForceAt } from '../../../src/domain/force/force-at';
import { noUnit, type LocalPolicingUnitState } from '../../../src/domain/local-policing-unit/state';
import { nobody, type StaffMemberState } from '../../../src/domain/staff/state';
import type { LpuCode, StaffId } from '../../../src/kernel/ids';
import { instant, type Instant } from '../../../src/kernel/instant';
import { lpu, now, staff } from '../support-case/scene';

export const lead = (unit: number): StaffId => staff(10 * unit + 4);
export const supervisorOf = (unit: number): StaffId => staff(10 * unit + 3);
export const cover = staff(95);
export const onDuty = staff(96);
export const senior = staff(97);
export const deputy = staff(98);
export const supporter = staff(1);
export const investigator = staff(2);
const long = instant('2026-01-01T00:00:00.000Z');
const farOff = instant('2027-01-01T00:00:00.000Z');

const holding = (staffId: StaffId, role: StaffMemberState['grants'][number]['role'], unit: LpuCode | null): StaffMemberState => ({
  ...nobody,
  staffId,
  grants: [{ role, lpu: unit, from: long }],
});

/** Three units with a lead and a supervisor each, a senior lead with a deputy; whoever is in `away` is on leave. */
export type Told = {
  readonly away?: readonly StaffId[];
  readonly cover?: boolean;
  readonly duty?: boolean;
  readonly unled?: readonly number[];
};

export const unitsTold = ({ cover: covered, duty, unled = [] }: Told): readonly LocalPolicingUnitState[] =>
  // Out of order, for it is the codes that order them.
  [2, 10, 1].map((number) => ({
    ...noUnit,
    code: lpu(number),
    name: `Unit ${String(number)}`,
    leads: unled.includes(number) ? [] : [{ staffId: lead(number), from: long }],
    cover: covered && number === 1 ? [{ staffId: cover, from: long, until: farOff }] : [],
    duty: duty && number === 1 ? [{ staffId: onDuty, from: long, until: farOff }] : [],
  }));

export function staffTold({ away = [] }: Told): readonly StaffMemberState[] {
  const everybody = [
    ...[1, 2, 10].flatMap((number) => [
      holding(lead(number), 'INSPECTOR', lpu(number)),
      holding(supervisorOf(number), 'SUPERVISOR', lpu(number)),
    ]),
    holding(cover, 'INSPECTOR', lpu(2)),
    holding(onDuty, 'INSPECTOR', lpu(2)),
    { ...holding(senior, 'SENIOR_LEAD', null), deputies: [{ role: 'SENIOR_LEAD' as const, deputyId: deputy, from: long }] },
    holding(deputy, 'INSPECTOR', lpu(2)),
    holding(supporter, 'SUPPORT_OFFICER', lpu(1)),
    holding(investigator, 'OFFICER_IN_CASE', lpu(1)),
  ];
  return everybody.map((state) => (away.includes(state.staffId as StaffId) ? { ...state, leaves: [{ from: long }] } : state));
}

export const force = (told: Told = {}, at: Instant = now): ForceAt => forceAt(unitsTold(told), staffTold(told), at);
