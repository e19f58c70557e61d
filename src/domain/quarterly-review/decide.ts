import type { QuarterlyReviewCommand } from './commands';
import { decideMeeting } from './meeting';
import { freezePack } from './pack';
import { decideScrutiny } from './scrutiny';
import type { QuarterlyReviewState } from './state';
import type { Verdict } from './verdict';

export function decide(command: QuarterlyReviewCommand, state: QuarterlyReviewState): Verdict {
  switch (command.type) {
    case 'FreezePack':
      return freezePack(command, state);
    case 'RecordDecision':
    case 'AgreeAction':
    case 'FollowUpAction':
    case 'RaiseConcern':
    case 'AnswerConcern':
    case 'PublishConcern':
      return decideMeeting(command, state);
    default:
      return decideScrutiny(command, state);
  }
}
