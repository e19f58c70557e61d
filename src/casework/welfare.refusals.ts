import type { WelfareRefusal } from '../domain/welfare/commands';
import { registerRefusals } from '../platform/errors/refusals';

/** What each refusal of a welfare record's command says, once for every feature: imported for its effect by their modules. */
registerRefusals<WelfareRefusal['code']>({
  WELFARE_RECORD_NOT_FOUND: { says: 'There is nothing here that you can see.', status: 404 },
  WELFARE_OFFICER_WRITES: { says: 'The welfare officer writes notes of this kind.', status: 403 },
  WELFARE_NOTE_EMPTY: { says: 'Enter what you want to note.' },
  WELFARE_NOTE_IN_FUTURE: { says: 'The date and time must not be in the future.' },
  WELFARE_NOTE_BEFORE_1900: { says: 'The date must be in 1900 or later.' },
  WELFARE_NOTE_ALREADY_WRITTEN: { says: 'This note was written already.' },
  WELFARE_NOTE_NOT_FOUND: { says: 'There is nothing here that you can see.', status: 404 },
  WELFARE_NOTE_NOT_YOURS: { says: 'Whoever wrote a note puts it right. Write a note of your own.', status: 403 },
  WELFARE_NOTE_UNCHANGED: { says: 'Nothing in the note would change. Change what was wrong in it.' },
  WELFARE_CORRECTION_NEEDS_REASON: { says: 'Say why, in a few words.' },
  WELFARE_READERS_ARE_THE_VICTIMS_CHOICE: { says: 'Only the person whom the notes are about chooses who reads them.', status: 403 },
  WELFARE_READER_IS_THE_VICTIM: { says: 'These are notes about the person who chooses. Choose somebody else to read them.' },
  WELFARE_READER_IS_YOURSELF: { says: 'You cannot make yourself a reader. The person can choose you on their own page.', status: 403 },
  WELFARE_CHOICE_IN_FUTURE: { says: 'The date and time must not be in the future.' },
});
