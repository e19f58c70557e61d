import type { Decision } from '../../kernel/decider';
import { refused } from '../../kernel/decider';
import type { StaffId } from '../../kernel/ids';
import type { StaffMemberRefusal } from './commands';
import type { StaffMemberEvent } from './events';
import type { StaffMemberState } from './state';

export type Verdict = Decision<StaffMemberEvent, StaffMemberRefusal>;
export type Registered = StaffMemberState & { readonly staffId: StaffId };

export const no = (code: StaffMemberRefusal['code']): Verdict => refused({ code });
