import { isInForce, type Period } from '../../../../domain/period';
import type { Instant } from '../../../../kernel/instant';
import type { StaffLineAnswer, StaffMemberAnswer } from './staff-answers';

export type StaffListPage = {
  readonly lines: readonly StaffLineAnswer[];
  readonly unit: string;
  readonly units: readonly string[];
  readonly mayRegister: boolean;
};
type Plain<One> = { [Field in keyof One]: One[Field] };
type Shown<One> = Plain<One> & { readonly when: 'now' | 'later' | 'over' };
export type StaffMemberPage = Omit<StaffMemberAnswer, 'roles' | 'postings' | 'deputies'> & {
  readonly managerName?: string;
  readonly roles: readonly Shown<StaffMemberAnswer['roles'][number]>[];
  readonly postings: readonly Shown<StaffMemberAnswer['postings'][number]>[];
  readonly deputies: readonly Shown<StaffMemberAnswer['deputies'][number] & { readonly name: string }>[];
  readonly mayAdminister: boolean;
  readonly mayRecordLeave: boolean;
  readonly isSelf: boolean;
};

export const toStaffListPage = (lines: readonly StaffLineAnswer[], unit: string, mayRegister: boolean): StaffListPage => ({
  lines: unit === '' ? lines : lines.filter(({ postedTo }) => postedTo.includes(unit)),
  unit,
  units: [...new Set(lines.flatMap(({ postedTo }) => postedTo))].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })),
  mayRegister,
});

type Rights = Pick<StaffMemberPage, 'mayAdminister' | 'mayRecordLeave' | 'isSelf'>;

/** What holds now comes first, then what is to come, then what is over. */
export function toStaffMemberPage(
  member: Plain<StaffMemberAnswer>,
  at: Instant,
  nameOf: (staffId: string) => string,
  rights: Rights,
): StaffMemberPage {
  const { managerId } = member;
  return {
    ...member,
    ...rights,
    ...(managerId !== undefined && { managerName: nameOf(managerId) }),
    roles: shown(member.roles, at),
    postings: shown(member.postings, at),
    deputies: shown(member.deputies, at).map((deputy) => ({ ...deputy, name: nameOf(deputy.deputyId) })),
  };
}

const order = { now: 0, later: 1, over: 2 };

const shown = <One extends { from: string; until?: string }>(periods: readonly Plain<One>[], at: Instant): readonly Shown<One>[] =>
  periods
    .map((period) => ({
      ...period,
      when: isInForce(period as unknown as Period, at) ? ('now' as const) : period.from > at ? ('later' as const) : ('over' as const),
    }))
    .sort((a, b) => order[a.when] - order[b.when] || a.from.localeCompare(b.from));
