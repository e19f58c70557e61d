import type { Measure } from './measure';
import { completenessOfRecord } from './completeness-of-record';
import { daysToOutcome } from './days-to-outcome';
import { exemptions } from './exemptions';
import { firstContact } from './first-contact';
import { inspectorReviews } from './inspector-reviews';
import { lateEntry } from './late-entry';
import { outcomes } from './outcomes';
import { personalStatements } from './personal-statements';
import { promiseToStaffVictims } from './promise-to-staff-victims';
import { repeatVictims } from './repeat-victims';
import { reviewAgreement } from './review-agreement';
import { riskAssessed } from './risk-assessed';
import { routineContact } from './routine-contact';
import { satisfaction } from './satisfaction';
import { serviceByGroup } from './service-by-group';
import { supportReferral } from './support-referral';
import { victimsCode } from './victims-code';
import { volumeByKind } from './volume-by-kind';
import { volumeByPlace } from './volume-by-place';
import { volumeByStrand } from './volume-by-strand';
import { withoutReview } from './without-review';

/** The victims whom it is about, and nobody else; a duplicate is counted with the case that goes on. Whatever the measure does, and whoever asks it. */
const keptApart = (measure: Measure): Measure => ({
  ...measure,
  count: (record, as) =>
    record.status !== 'DUPLICATE' && record.isStaffVictim === (measure.about === 'STAFF_VICTIMS') ? measure.count(record, as) : [],
});

/** Every figure of the pack, in the order of their ids. */
export const allMeasures: readonly Measure[] = [
  volumeByKind,
  volumeByStrand,
  volumeByPlace,
  firstContact,
  inspectorReviews,
  victimsCode,
  supportReferral,
  routineContact,
  riskAssessed,
  outcomes,
  daysToOutcome,
  repeatVictims,
  satisfaction,
  personalStatements,
  serviceByGroup,
  completenessOfRecord,
  promiseToStaffVictims,
  withoutReview,
  lateEntry,
  exemptions,
  reviewAgreement,
].map(keptApart);
