import { checkSummary, writeSummary } from './summaries';
import type { ScrutinyCommand } from './commands';
import { drawTheSample, setPanelQuestions } from './sampling';
import { giveScore, recogniseCase } from './scoring';
import type { QuarterlyReviewState } from './state';
import type { Verdict } from './verdict';

/** What a panel from outside is given to read, and what it made of it. */
export function decideScrutiny(command: ScrutinyCommand, state: QuarterlyReviewState): Verdict {
  switch (command.type) {
    case 'DrawSample':
      return drawTheSample(command, state);
    case 'SetPanelQuestions':
      return setPanelQuestions(command, state);
    case 'WriteSummary':
      return writeSummary(command, state);
    case 'CheckSummary':
      return checkSummary(command, state);
    case 'RecogniseCase':
      return recogniseCase(command, state);
    case 'GiveScore':
      return giveScore(command, state);
  }
}
