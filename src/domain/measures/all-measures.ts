import type { Measure } from './measure';
import { daysToOutcome } from './days-to-outcome';
import { outcomes } from './outcomes';
import { personalStatements } from './personal-statements';
import { promiseToStaffVictims } from './promise-to-staff-victims';
import { repeatVictims } from './repeat-victims';
import { reviewAgreement } from './review-agreement';
import { satisfaction } from './satisfaction';
import { serviceByGroup } from './service-by-group';

/** The victims whom it is about, and nobody else; a duplicate is counted with the case that goes on. Whatever the measure does, and whoever asks it. */
const keptApart = (measure: Measure): Measure => ({
  ...measure,
  count: (record, as) =>
    record.status !== 'DUPLICATE' && record.isStaffVictim === (measure.about === 'STAFF_VICTIMS') ? measure.count(record, as) : [],
});

/** Every figure of the pack, in the order of their ids. */
export const allMeasures: readonly Measure[] = [
  outcomes,
  daysToOutcome,
  repeatVictims,
  satisfaction,
  personalStatements,
  serviceByGroup,
  promiseToStaffVictims,
  reviewAgreement,
].map(keptApart);
