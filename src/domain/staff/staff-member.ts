import type { Decider } from '../../kernel/decider';
import type { StreamName } from '../../kernel/event';
import type { StaffId } from '../../kernel/ids';
import type { StaffMemberCommand, StaffMemberRefusal } from './commands';
import { decide } from './decide';
import type { StaffMemberEvent } from './events';
import type { StaffMemberState } from './state';
import { evolve, nobody } from './state';

/** Anyone who works for the force: account, roles, postings, line manager, leave, deputies. */
export const staffMember: Decider<StaffMemberCommand, StaffMemberState, StaffMemberEvent, StaffMemberRefusal> = {
  initialState: nobody,
  decide,
  evolve,
};

export const staffMemberStream = (id: StaffId): StreamName => `staffMember-${id}`;
