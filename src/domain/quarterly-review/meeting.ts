import { accepted } from '../../kernel/decider';
import { withoutAbsent } from '../without-absent';
import { agreeAction, followUpAction, recorders } from './actions';
import type { MeetingCommand } from './commands';
import { answerConcern, publishConcern, raiseConcern } from './concerns';
import type { QuarterlyReviewState } from './state';
import { actingAs, isBlank, no, type Verdict, wordsRequired } from './verdict';

/** What the meeting of a quarter decided and heard, before or after its pack is frozen. */
export function decideMeeting(command: MeetingCommand, state: QuarterlyReviewState): Verdict {
  switch (command.type) {
    case 'RecordDecision':
      return recordDecision(command);
    case 'AgreeAction':
      return agreeAction(command);
    case 'FollowUpAction':
      return followUpAction(command, state);
    case 'RaiseConcern':
      return raiseConcern(command);
    case 'AnswerConcern':
      return answerConcern(command, state);
    case 'PublishConcern':
      return publishConcern(command, state);
  }
}

function recordDecision({ by, at, decisionId, what, about }: Extract<MeetingCommand, { type: 'RecordDecision' }>): Verdict {
  const recordedBy = actingAs(by, recorders);
  if (recordedBy === undefined) return no('NOT_YOURS_TO_RECORD');
  if (isBlank(what)) return wordsRequired('what');
  const data = withoutAbsent({ decisionId, what, about: about && withoutAbsent(about), recordedAt: at, recordedBy });
  return accepted({ type: 'DecisionRecorded', schemaVersion: 1, data });
}
