import { accepted } from '../../kernel/decider';
import { isInForce, overlap } from '../period';
import type { BeginLeave, EndLeave } from './commands';
import type { Registered, Verdict } from './verdict';
import { no } from './verdict';

export function beginLeave({ from }: BeginLeave, state: Registered): Verdict {
  if (state.leaves.some((leave) => leave.until === undefined && isInForce(leave, from))) return accepted();
  if (state.leaves.some((leave) => overlap(leave, { from }))) return no('LEAVE_OVERLAPS');
  return accepted({ type: 'LeaveBegan', schemaVersion: 1, data: { staffId: state.staffId, from } });
}

export function endLeave({ until }: EndLeave, state: Registered): Verdict {
  if (!state.leaves.some((leave) => leave.until === undefined)) return no('NOT_ON_LEAVE');
  return accepted({ type: 'LeaveEnded', schemaVersion: 1, data: { staffId: state.staffId, until } });
}
