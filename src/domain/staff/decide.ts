import type { StaffId } from '../../kernel/ids';
import { accepted } from '../../kernel/decider';
import { isPlain, plain } from '../../kernel/personal';
import { holds, isBy, isSystem } from '../by';
import { withoutAbsent } from '../without-absent';
import type { RegisterStaffMember, SetLineManager, SetWorkEmail, StaffMemberCommand } from './commands';
import { nameDeputy, standDownDeputy } from './deputies';
import { grantRole, withdrawRole } from './grants';
import { beginLeave, endLeave } from './leave';
import { endPosting, postStaffMember } from './postings';
import type { StaffMemberState } from './state';
import type { Registered, Verdict } from './verdict';
import { no } from './verdict';

export function decide(command: StaffMemberCommand, state: StaffMemberState): Verdict {
  if (command.type === 'RegisterStaffMember') return register(command, state);
  if (!isRegistered(state)) return no('STAFF_MEMBER_UNKNOWN');
  const wrong = wrongHand(command, state);
  if (wrong) return no(wrong);
  switch (command.type) {
    case 'GrantRole':
      return grantRole(command, state);
    case 'WithdrawRole':
      return withdrawRole(command, state);
    case 'PostStaffMember':
      return postStaffMember(command, state);
    case 'EndPosting':
      return endPosting(command, state);
    case 'SetLineManager':
      return setLineManager(command, state);
    case 'BeginLeave':
      return beginLeave(command, state);
    case 'EndLeave':
      return endLeave(command, state);
    case 'NameDeputy':
      return nameDeputy(command, state);
    case 'StandDownDeputy':
      return standDownDeputy(command, state);
    case 'SetWorkEmail':
      return setWorkEmail(command, state);
  }
}

const isRegistered = (state: StaffMemberState): state is Registered => state.staffId !== undefined;

/** Nobody grants or posts anything to themselves; leave alone is each one's own to begin and end. */
function wrongHand(
  command: StaffMemberCommand,
  { staffId }: { readonly staffId: StaffId },
): 'NOT_TO_YOURSELF' | 'NOT_YOURS_TO_GRANT' | undefined {
  const { by, type } = command;
  if (type === 'BeginLeave' || type === 'EndLeave') {
    return isSystem(by) || isBy(by, staffId) || holds(by, 'ADMINISTRATOR') || holds(by, 'SUPERVISOR') ? undefined : 'NOT_YOURS_TO_GRANT';
  }
  if (isBy(by, staffId) || (type === 'NameDeputy' && isBy(by, command.deputyId))) return 'NOT_TO_YOURSELF';
  return isSystem(by) || holds(by, 'ADMINISTRATOR') ? undefined : 'NOT_YOURS_TO_GRANT';
}

function register({ by, staffId, name, warrantNumber, accountId }: RegisterStaffMember, state: StaffMemberState): Verdict {
  if (isBy(by, staffId)) return no('NOT_TO_YOURSELF');
  if (!isSystem(by) && !holds(by, 'ADMINISTRATOR')) return no('NOT_YOURS_TO_GRANT');
  if (state.staffId !== undefined) return no('STAFF_MEMBER_ALREADY_REGISTERED');
  if (name.trim() === '') return no('NAME_MISSING');
  const about = staffId as string as Parameters<typeof plain>[0];
  const number = warrantNumber === undefined ? undefined : plain(about, warrantNumber);
  const data = withoutAbsent({ staffId, name: plain(about, name), warrantNumber: number, accountId: plain(about, accountId) });
  return accepted({ type: 'StaffMemberRegistered', schemaVersion: 1, data });
}

function setLineManager({ managerId, from }: SetLineManager, state: Registered): Verdict {
  if (managerId === state.staffId) return no('LINE_MANAGER_IS_SELF');
  const last = state.managers.at(-1);
  if (last && last.from <= from && last.managerId === managerId) return accepted();
  if (last && from <= last.from) return no('LINE_MANAGER_SET_SINCE');
  return accepted({ type: 'LineManagerSet', schemaVersion: 1, data: { staffId: state.staffId, managerId, from } });
}

function setWorkEmail({ workEmail }: SetWorkEmail, { staffId, workEmail: before }: Registered): Verdict {
  const said = before && isPlain(before) ? before.value : (before ?? null);
  if (said === workEmail) return accepted();
  const about = staffId as string as Parameters<typeof plain>[0];
  const data = { staffId, workEmail: workEmail === null ? null : plain(about, workEmail) };
  return accepted({ type: 'WorkEmailSet', schemaVersion: 1, data });
}
