import type { Instant, LocalDate } from '../../kernel/instant';
import type { StaffId } from '../../kernel/ids';
import type { AccessReason } from '../../platform/access-log/access-reason';

/** What one member of the force saw of a case on one local day. */
export type LookupLine = {
  readonly on: LocalDate;
  /** For whoever asks to know themselves among them; never shown. */
  readonly staffId: StaffId;
  readonly name: string;
  /** Under which they looked, as codes, in the order of the day. */
  readonly roles: readonly string[];
  readonly from: Instant;
  readonly until: Instant;
  readonly reasons: readonly AccessReason[];
  /** They met it in lists and searches alone, and did not open it. */
  readonly inListsOnly: boolean;
};
