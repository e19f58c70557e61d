import type { OwedDuty } from './due-question';
import type { KeptCase, KeptDuty } from './owed-row';

/** A duty and its case as they rest in the view. */
export const toOwedDuty = ({ duty, case_body: caseBody }: { readonly duty: string; readonly case_body: string }): OwedDuty => ({
  kept: JSON.parse(duty) as KeptDuty,
  in: JSON.parse(caseBody) as KeptCase,
});
