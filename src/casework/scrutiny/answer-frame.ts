import { rollingYear, startOf } from '../../domain/figures/reporting-period';
import { type SamplingFrame, samplingFrame } from '../../domain/quarterly-review/sampling-frame';
import type { AnswerFromView } from '../../projections/ask-worker';
import type { PeriodKnownAt } from '../figures/question-in-view';
import { recordsAt } from '../figures/records-in-view';

/** What a sample of a quarter is drawn from, from the view's rows alone. */
export const answerFrame: AnswerFromView<PeriodKnownAt, SamplingFrame> = (db, { period, knownAt }) =>
  samplingFrame(recordsAt(db, knownAt, startOf(rollingYear(period))), period);
