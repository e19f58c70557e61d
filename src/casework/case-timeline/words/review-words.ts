import { labelOf } from '../../../domain/reference-data/entry';
import { reviewTypes } from '../../../domain/reference-data/review-types';
import { riskLevels } from '../../../domain/reference-data/risk-levels';
import { outcomeWords } from './casework-words';
import { moment, opened, titled, told, type WordsOf } from './entry-words';

type Review =
  | 'ReviewRecorded'
  | 'ReviewExempted'
  | 'ReviewReread'
  | 'DirectionGiven'
  | 'DirectionDischarged'
  | 'ClosureProposed'
  | 'ClosureReturned'
  | 'CaseClosed'
  | 'CaseReopened';

export const reviewWords: WordsOf<Review> = {
  ReviewRecorded: (data, say) =>
    titled(
      labelOf(reviewTypes, data.type),
      told('Standard met', data.standardMet ? 'Yes' : 'No'),
      opened('Findings', data.findings, say),
      told('Risk', data.risk && labelOf(riskLevels, data.risk)),
      told('Directions given', data.directionIds.length > 0 ? String(data.directionIds.length) : undefined),
      moment('Next review', data.nextReviewOn),
      told('By', say.nameOf(data.reviewedBy)),
    ),
  ReviewExempted: (data, say) => titled('First review exempted', opened('Why', data.reason, say), told('By', say.nameOf(data.exemptedBy))),
  ReviewReread: (data, say) =>
    titled(
      'A review read again by another unit',
      told('Standard met', data.standardMet ? 'Yes' : 'No'),
      told('Agrees with the review', data.agrees ? 'Yes' : 'No'),
      opened('Findings', data.findings, say),
      told('By', say.nameOf(data.readBy)),
    ),
  DirectionGiven: (data, say) =>
    titled(
      'Direction given',
      opened('What', data.what, say),
      told('To', say.nameOf(data.to)),
      moment('Due', data.dueAt),
      told('By', say.nameOf(data.givenBy)),
    ),
  DirectionDischarged: (data, say) =>
    titled('Direction carried out', opened('How', data.how, say), told('By', say.nameOf(data.dischargedBy))),
  ClosureProposed: (data, say) =>
    titled(
      'Closure proposed',
      told('Outcome type', outcomeWords(data.outcomeType)),
      opened('Why', data.reason, say),
      told('By', say.nameOf(data.by)),
    ),
  ClosureReturned: (data, say) => titled('Closure returned', opened('Why', data.reason, say), told('By', say.nameOf(data.by))),
  CaseClosed: (data, say) =>
    titled(
      'Case closed',
      told('Outcome type', outcomeWords(data.outcomeType)),
      opened('Why', data.reason, say),
      told('By', say.nameOf(data.by)),
    ),
  CaseReopened: (data, say) => titled('Case reopened', opened('Why', data.reason, say), told('By', say.nameOf(data.by))),
};
