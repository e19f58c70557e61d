import type { MeetingRefusalCode } from '../domain/quarterly-review/commands';
import { registerRefusals } from '../platform/errors/refusals';

/** What each refusal about a pack and its meeting says: imported for its effect, by each door to them. */
registerRefusals<MeetingRefusalCode | 'WORDS_REQUIRED'>({
  SECRETARY_FREEZES: { says: 'This is for the secretary of the meeting to do.', status: 403 },
  NOT_YOURS_TO_RECORD: { says: 'This is for the secretary of the meeting or the senior lead to write down.', status: 403 },
  PACK_FROZEN_ALREADY: {
    says: 'The pack of this quarter is frozen already, and stays as it is. What is known later goes into the next one.',
  },
  PERIOD_NOT_OVER: { says: 'This quarter is not over yet. Its pack can be frozen from the day after its last.' },
  FIGURES_STILL_PROVISIONAL: {
    says: 'It is not certain yet that nothing more comes in for that instant. Choose an earlier one after the end of the quarter, or try again once something later is on record.',
  },
  WORDS_REQUIRED: { says: 'This needs a few words. Fill in what was left empty.' },
  AIM_UNKNOWN: { says: 'Select one of the aims of the delivery plan.' },
  DUE_BEFORE_TODAY: { says: 'The day by which it is due must be today or later.' },
  ACTION_UNKNOWN: { says: 'There is nothing here that you can see.', status: 404 },
  ACTION_OVER: { says: 'This action is over already: it was done or dropped.' },
  CONCERN_UNKNOWN: { says: 'There is nothing here that you can see.', status: 404 },
  RAISED_IN_FUTURE: { says: 'The day on which it was raised is still to come.' },
  CONCERN_NOT_ANSWERED: { says: 'Write down what was done about it first: “you said” is never published without “we did”.' },
});
