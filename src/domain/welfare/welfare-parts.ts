import type { StaffId } from '../../kernel/ids';

/**
 * Who plays which part in the case now, all by name: the record knows only whom the victim chose, and whoever opens the
 * case gathers the rest. No role of the force is among it.
 */
export type WelfareParts = {
  /** Absent where the victim has no account. */
  readonly victim?: StaffId | undefined;
  readonly welfareOfficers: readonly StaffId[];
  /** Supervisors whose part in the case includes the first wellbeing assessment. */
  readonly assessors: readonly StaffId[];
  /** Alleged colleagues with their chain, and whoever declared a conflict: whatever else they are, they read and write nothing. */
  readonly shutOut: readonly StaffId[];
};
