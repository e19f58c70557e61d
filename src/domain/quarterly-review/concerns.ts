import { accepted } from '../../kernel/decider';
import { localDayAt } from '../obligations/clocks/local-day';
import { withoutAbsent } from '../without-absent';
import { recorders } from './actions';
import type { MeetingCommand } from './commands';
import type { QuarterlyReviewState } from './state';
import { actingAs, isBlank, no, type Verdict, wordsRequired } from './verdict';

type Of<Type extends MeetingCommand['type']> = Extract<MeetingCommand, { type: Type }>;

export function raiseConcern({ by, at, concernId, raisedBy, said, raisedOn }: Of<'RaiseConcern'>): Verdict {
  const recordedBy = actingAs(by, recorders);
  if (recordedBy === undefined) return no('NOT_YOURS_TO_RECORD');
  if (isBlank(raisedBy)) return wordsRequired('raisedBy');
  if (isBlank(said)) return wordsRequired('said');
  if (raisedOn > localDayAt(at)) return no('RAISED_IN_FUTURE');
  return accepted({ type: 'ConcernRaised', schemaVersion: 1, data: { concernId, raisedBy, said, raisedOn, recordedAt: at, recordedBy } });
}

export function answerConcern({ by, at, concernId, did, cameOfIt }: Of<'AnswerConcern'>, state: QuarterlyReviewState): Verdict {
  const answeredBy = actingAs(by, recorders);
  if (answeredBy === undefined) return no('NOT_YOURS_TO_RECORD');
  if (!state.concerns.some((concern) => concern.concernId === concernId)) return no('CONCERN_UNKNOWN');
  if (isBlank(did)) return wordsRequired('did');
  const data = withoutAbsent({ concernId, did, cameOfIt: isBlank(cameOfIt) ? undefined : cameOfIt, answeredAt: at, answeredBy });
  return accepted({ type: 'ConcernAnswered', schemaVersion: 1, data });
}

/** "You said" never stands without "we did". What is published as it stands is not published twice. */
export function publishConcern({ by, at, concernId }: Of<'PublishConcern'>, state: QuarterlyReviewState): Verdict {
  const publishedBy = actingAs(by, recorders);
  if (publishedBy === undefined) return no('NOT_YOURS_TO_RECORD');
  const concern = state.concerns.find((one) => one.concernId === concernId);
  if (!concern) return no('CONCERN_UNKNOWN');
  if (concern.answeredAt === undefined) return no('CONCERN_NOT_ANSWERED');
  if (concern.isPublishedAsItStands) return accepted();
  return accepted({ type: 'ConcernPublished', schemaVersion: 1, data: { concernId, publishedAt: at, publishedBy } });
}
