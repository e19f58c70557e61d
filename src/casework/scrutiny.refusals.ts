import type { ScrutinyRefusalCode } from '../domain/quarterly-review/commands';
import { registerRefusals } from '../platform/errors/refusals';

/** What each refusal about the panel's sample says: imported for its effect, by each door to it. */
registerRefusals<ScrutinyRefusalCode>({
  PACK_NOT_FROZEN: { says: 'The pack of this quarter is not frozen yet. The sample is drawn by its hash, so freeze it first.' },
  NOT_YOUR_PART_IN_SCRUTINY: { says: 'Your role has another part in this. Ask the secretary of the meeting who does it.', status: 403 },
  SAMPLE_SIZE_OUT_OF_RANGE: { says: 'A sample has between 1 and 100 cases.' },
  NOTHING_TO_DRAW_FROM: { says: 'No case that closed in this quarter can be given to a panel, so there is nothing to draw from.' },
  SAMPLE_DRAWN_ALREADY: {
    says: 'The sample of this quarter was drawn already. It is drawn once, so that nobody can draw until they like it.',
  },
  SAMPLE_NOT_DRAWN: { says: 'There is nothing here that you can see.', status: 404 },
  NOT_IN_SAMPLE: { says: 'There is nothing here that you can see.', status: 404 },
  QUESTION_UNKNOWN: { says: 'This is none of the panel’s questions. Go back to the case and answer one that is.' },
  QUESTIONS_ANSWERED_ALREADY: {
    says: 'A member of the panel has answered already. The questions stay as they are, so that all cases are judged alike.',
  },
  SUMMARY_NOT_WRITTEN: { says: 'No summary waits to be read: none was written yet, or it was given back to be written anew.' },
  SUMMARY_REWRITTEN: { says: 'Somebody has rewritten the summary since you read it. Read it as it is now.' },
  SUMMARY_PASSED_ALREADY: { says: 'The panel may have read this summary already. Take it back first, then write it anew.' },
  SUMMARY_NOT_PASSED: { says: 'There is nothing here that you can see.', status: 404 },
  SECOND_PERSON_NEEDED: { says: 'You wrote this summary. Somebody else has to read it before it goes to the panel.', status: 403 },
  CASE_RECOGNISED: { says: 'You recognise this case, so you neither read nor score it.', status: 403 },
  SCORE_UNKNOWN: { says: 'Select one of the four scores.' },
});
