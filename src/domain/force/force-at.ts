import type { LpuCode, StaffId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { Post, Viewer } from '../../kernel/viewer';
import { type DutyHolder, dutyHolderAt } from '../local-policing-unit/duty-holder-at';
import { holderAt } from '../local-policing-unit/holder-at';
import type { LocalPolicingUnitState } from '../local-policing-unit/state';
import { deputiesAt, isOnLeave, postsAt } from '../staff/posts-at';
import type { StaffMemberState } from '../staff/state';

export type StaffAt = Viewer & { readonly isAway: boolean };
export type UnitAt = DutyHolder & { readonly code: LpuCode };
export type SeniorLeadAt = { readonly staffId: StaffId; readonly deputies: readonly StaffId[] };

/** Who works here and who answers for what at one moment. Units are in the order of their codes. */
export type ForceAt = {
  readonly staff: ReadonlyMap<StaffId, StaffAt>;
  readonly units: readonly UnitAt[];
  readonly seniorLeads: readonly SeniorLeadAt[];
};

type Registered = StaffMemberState & { readonly staffId: StaffId };
type Turn = Post & { readonly staffId: StaffId };

const isRegistered = (state: StaffMemberState): state is Registered => state.staffId !== undefined;
const established = ({ code }: LocalPolicingUnitState): readonly LpuCode[] => (code === undefined ? [] : [code]);

export function forceAt(units: readonly LocalPolicingUnitState[], everybody: readonly StaffMemberState[], at: Instant): ForceAt {
  const registered = everybody.filter(isRegistered);
  const away = new Set(registered.filter((state) => isOnLeave(state, at)).map(({ staffId }) => staffId));
  const turns = [...units.flatMap((unit) => unitTurns(unit, at)), ...registered.flatMap((state) => deputyTurns(state, at))];
  return {
    staff: new Map(
      registered.map((state) => {
        const { staffId } = state;
        const standingIn = turns.filter((turn) => turn.staffId === staffId).map(({ role, lpu }) => ({ role, lpu }));
        return [staffId, { staffId, posts: [...postsAt(state, at), ...standingIn], isAway: away.has(staffId) }];
      }),
    ),
    units: units
      .flatMap((unit) => established(unit).map((code) => ({ code, ...dutyHolderAt(unit, at, (staffId) => away.has(staffId)) })))
      .sort((one, other) => one.code.localeCompare(other.code, 'en', { numeric: true })),
    seniorLeads: registered
      .filter((state) => postsAt(state, at).some(({ role }) => role === 'SENIOR_LEAD'))
      .map((state) => ({ staffId: state.staffId, deputies: deputiesAt(state, 'SENIOR_LEAD', at) })),
  };
}

/** Posts that come with a turn, as the staff directory gives them to whoever signs in. */
function unitTurns(unit: LocalPolicingUnitState, at: Instant): readonly Turn[] {
  const { cover, duty } = holderAt(unit, at);
  return established(unit).flatMap((lpu) => [
    ...(cover === undefined ? [] : [{ staffId: cover, role: 'INSPECTOR', lpu }]),
    ...duty.map((staffId) => ({ staffId, role: 'DUTY_INSPECTOR', lpu })),
  ]);
}

function deputyTurns(state: Registered, at: Instant): readonly Turn[] {
  if (!isOnLeave(state, at)) return [];
  const roles = [...new Set(state.deputies.map(({ role }) => role))];
  return roles.flatMap((role) => deputiesAt(state, role, at).map((staffId) => ({ staffId, role, lpu: null })));
}
