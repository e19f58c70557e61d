import type { StaffId } from '../../kernel/ids';

/** Port: the mailbox that one member of staff alone reads; `undefined` where there is none, and then nothing is sent. */
export interface StaffAddresses {
  addressOf(staffId: StaffId): Promise<string | undefined>;
}

export const STAFF_ADDRESSES = Symbol('StaffAddresses');
