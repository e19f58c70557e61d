import { toStrands } from '../../../../casework/strands/strand-values';
import type { StaffCaseDetails } from '../../../../casework/staff-victims/staff-victim-details';
import { withoutAbsent } from '../../../../domain/without-absent';
import type { ReportForm } from './report.form';
import { toldOf } from './told-fields';

const isTicked = (values: readonly string[]): boolean => values.length > 0;

/** What the page's form says, as both doors know it. What was typed for a choice that is not made any more is left out. */
export function toStaffCaseDetails(form: ReportForm): StaffCaseDetails {
  const { kind, reportedAt, lpu, openedAs, involvement, capacity, homeUnit, alleged } = form;
  const { occurredFrom, locationType, summary, crimeReference, incidentReference, name } = form;
  const isForOther = openedAs !== 'VICTIM';
  const staffId = isForOther ? form.staffId : undefined;
  const person = isForOther && staffId === undefined && name !== undefined ? { name } : undefined;
  const consent = isTicked(form.consent) ? { occurredAt: reportedAt, words: form.consentWords } : undefined;
  return {
    kind,
    strands: toStrands(form.strands),
    reportedAt,
    lpu,
    online: isTicked(form.online),
    victim: 'NAMED',
    ...withoutAbsent({ occurredFrom, locationType, summary, crimeReference, incidentReference, person }),
    staffVictim: {
      openedAs,
      involvement,
      capacity,
      onDuty: form.onDuty === 'YES',
      hospitalised: isTicked(form.hospitalised),
      hateFlagSet: isTicked(form.hateFlagSet),
      tell: toldOf(form).map(({ staffId: told, as }) => ({ staffId: told, as })),
      tellLineManager: isTicked(form.tellLineManager),
      alleged: alleged === undefined ? [] : [{ staffId: alleged }],
      ...withoutAbsent({ staffId, homeUnit, consent, healthAndSafety: healthAndSafetyOf(form) }),
    },
  };
}

function healthAndSafetyOf({ healthAndSafetyReference: reference, healthAndSafetyNotNeeded: notApplicable }: ReportForm) {
  return reference === undefined && notApplicable === undefined ? undefined : withoutAbsent({ reference, notApplicable });
}
