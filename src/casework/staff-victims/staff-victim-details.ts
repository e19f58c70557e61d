import type { StaffVictimOpening } from '../../domain/support-case/staff-victim-opening';
import type { StaffId } from '../../kernel/ids';
import type { OpeningDetails } from '../opening/opening-details';

/** What both doors are told of a colleague who is a victim; the rest is gathered here. */
export type StaffVictimDetails = Omit<
  StaffVictimOpening,
  'hospitalised' | 'healthAndSafety' | 'lineManager' | 'alleged' | 'earlierIncidents' | 'standingDeclines'
> & {
  readonly hospitalised?: boolean | undefined;
  /** The reference of the report, or why none is needed. */
  readonly healthAndSafety?: { readonly reference?: string | undefined; readonly notApplicable?: string | undefined } | undefined;
  readonly alleged?: readonly { readonly staffId: StaffId; readonly name?: string | undefined }[] | undefined;
};

export type StaffCaseDetails = OpeningDetails & { readonly staffVictim?: StaffVictimDetails | undefined };
