import type { SupportCaseEvent } from '../../../domain/support-case/events';
import { accessWords } from './access-words';
import { afterwardsWords } from './afterwards-words';
import { caseworkWords } from './casework-words';
import { contactWords } from './contact-words';
import type { EntryWords, Say, WordsOf } from './entry-words';
import { obligationWords } from './obligation-words';
import { openingWords } from './opening-words';
import { peopleWords } from './people-words';
import { promiseWords } from './promise-words';
import { reviewWords } from './review-words';

const all: WordsOf<SupportCaseEvent['type']> = {
  ...openingWords,
  ...peopleWords,
  ...contactWords,
  ...caseworkWords,
  ...reviewWords,
  ...promiseWords,
  ...accessWords,
  ...afterwardsWords,
  ...obligationWords,
};

/** What an entry says, in words for people. A type that nobody worded does not compile. */
export const wordsOf = (type: SupportCaseEvent['type'], data: SupportCaseEvent['data'], say: Say): EntryWords =>
  (all[type] as (data: SupportCaseEvent['data'], say: Say) => EntryWords)(data, say);
