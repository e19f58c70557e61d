import type { AssessedRisk } from '../../../../domain/reference-data/risk-levels';
import type { StaffId } from '../../../../kernel/ids';
import { directionNumbers } from './direction-fields';
import { missesIn } from '../../../../casework/misses/miss-fields';
import type { RecordReviewForm } from './record-review.form';
import type { Directing, ReviewDetails } from './review-details';

export function detailsOfForm(form: RecordReviewForm): ReviewDetails {
  const { occurredAt, type, standardMet, findings, risk, nextReviewOn } = form;
  return {
    occurredAt,
    type,
    standardMet: standardMet === 'YES',
    findings,
    nextReviewOn,
    directions: directionsOf(form),
    missesAnswered: missesIn(form),
    ...(risk !== undefined && risk !== 'UNCHANGED' && { risk: risk as AssessedRisk }),
  };
}

const directionsOf = (form: RecordReviewForm): readonly Directing[] =>
  directionNumbers.flatMap((number) => {
    const [what, to, dueAt] = [form[`directionWhat${number}`], form[`directionTo${number}`], form[`directionDue${number}`]];
    return what === undefined || to === undefined || dueAt === undefined ? [] : [{ what, to: to as StaffId, dueAt }];
  });
