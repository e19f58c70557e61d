import { completenessOfRecord, exemptions } from './completeness';
import { lateEntry, withoutReview } from './controls';
import { firstContact } from './first-contact';
import type { KnownLog } from './known-log';
import type { Line } from './line';
import { daysToOutcome, outcomes } from './outcomes';
import { promiseToStaffVictims } from './promise';
import { repeatVictims } from './repeat-victims';
import { inspectorReviews, reviewAgreement } from './reviews';
import { riskAssessed } from './risk';
import { routineContact } from './routine-contact';
import { personalStatements, satisfaction } from './satisfaction';
import { serviceByGroup, statementDuties } from './service-by-group';
import { supportReferral, victimsCode } from './victims-code';
import { volumeByKind, volumeByPlace, volumeByStrand } from './volumes';

const ofThePublic = [
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
  statementDuties,
  serviceByGroup,
  completenessOfRecord,
  withoutReview,
  lateEntry,
  exemptions,
  reviewAgreement,
];

/** Every line that any figure counts, of every case: of members of the force only what stands in the figures of the promise. */
export function allLines(log: KnownLog, months: readonly string[]): readonly Line[] {
  return log.cases.flatMap((aCase) =>
    aCase.isOfStaff ? promiseToStaffVictims(aCase, log) : ofThePublic.flatMap((count) => count(aCase, log, months)),
  );
}
