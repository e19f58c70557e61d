import { tokenUnder, type ViewKeys } from '../casework/view-keys';
import { openLocked } from '../event-store/codec/open-locked';
import type { Keyring } from '../kernel/keyring';
import { isLocked } from '../kernel/personal';
import type { PurposeKeys } from '../kernel/purpose-keys';

/** What the few views that look inside personal fields are given. */
export const viewKeysWith = (keyring: Keyring, purposeKeys: PurposeKeys): ViewKeys => ({
  open: <T>(personal: Parameters<ViewKeys['open']>[0]) => (isLocked(personal) ? openLocked<T>(personal, keyring) : personal) as never,
  token: tokenUnder(purposeKeys('name-index')),
});
