import { labelOf } from '../../../domain/reference-data/entry';
import { channels } from '../../../domain/reference-data/channels';
import { statementAnswers, surveyReasons } from '../../../domain/reference-data/surveys';
import { opened, titled, told, type WordsOf } from './entry-words';

type Afterwards = 'SurveyReturned' | 'SurveyNotOffered' | 'PersonalStatementAnswered';

/** What the person said of the force's service, and to the offer of a statement of their own. */
export const afterwardsWords: WordsOf<Afterwards> = {
  SurveyReturned: ({ score, words, recordedBy }, say) =>
    titled(
      'Survey returned',
      told('Satisfied, from 1 (very dissatisfied) to 5 (very satisfied)', String(score)),
      opened('In their words', words, say),
      told('Written down by', say.nameOf(recordedBy)),
    ),
  SurveyNotOffered: ({ reason, words, recordedBy }, say) =>
    titled(
      'No survey offered',
      told('Why', labelOf(surveyReasons, reason)),
      opened('More', words, say),
      told('Written down by', say.nameOf(recordedBy)),
    ),
  PersonalStatementAnswered: ({ answer, words, how, recordedBy }, say) =>
    titled(
      'Answer about a Victim Personal Statement',
      told('Answer', labelOf(statementAnswers, answer)),
      opened('In their words', words, say),
      told('How they said it', how && labelOf(channels, how)),
      told('Written down by', say.nameOf(recordedBy)),
    ),
};
