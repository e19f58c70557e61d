import { missesIn } from '../../../../casework/misses/miss-fields';
import type { Act } from '../act-on-promise/act-on-promise.command';
import type { ReviewPromiseForm } from './review-promise.form';

export const reviewOf = (form: ReviewPromiseForm): Act => {
  const { occurredAt, standardMet, findings } = form;
  return { type: 'RecordReview', data: { type: 'SUPERVISOR', occurredAt, standardMet, findings, missesAnswered: missesIn(form) } };
};
