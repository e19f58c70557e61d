import type { PersonRefusal } from '../domain/person/commands';
import { registerRefusals } from '../platform/errors/refusals';

/** What each refusal of a person's command says, once for every feature: imported for its effect by their modules. */
registerRefusals<PersonRefusal['code']>({
  PERSON_UNKNOWN: { says: 'There is nothing here that you can see.', status: 404 },
  PERSON_ALREADY_REGISTERED: { says: 'This person is on record already.' },
  PERSON_ERASED: { says: 'This person’s data was erased: nothing more can be written about them' },
  NAME_MISSING: { says: 'Enter a name. A single name is enough.' },
  REASON_MISSING: { says: 'Say why, in a few words.' },
  AGE_BAND_UNKNOWN: { says: 'This age band is not on our list. Choose one that is.' },
  ETHNICITY_UNKNOWN: { says: 'This ethnicity is not on our list. Choose one that is.' },
  CORRECTED_AND_REMOVED: { says: 'A detail is either put right or taken away, not both.' },
  PLAN_NAMES_NO_WAY: { says: 'Enter at least one way to reach the person.' },
  WAY_LEADS_NOWHERE: { says: 'Each way needs a number, an address or a place.' },
  SAFE_TIME_WITHOUT_DAYS: { says: 'Select the days on which each time is safe.' },
  GUARDIAN_NEEDS_AN_END: { says: 'A guardian speaks for somebody up to a day, usually the 18th birthday. Enter that day.' },
  REPRESENTATIVE_ALREADY_NAMED: { says: 'This representative was named already.' },
  REPRESENTATIVE_BARRED: { says: 'This person must not speak for the person supported. They were barred.' },
  REPRESENTATIVE_IS_THE_PERSON: { says: 'The person supported speaks for themselves. Name somebody else.' },
  REPRESENTATIVE_UNKNOWN: { says: 'There is no such representative of this person.' },
  ENDS_BEFORE_IT_BEGINS: { says: 'The end must be after the beginning' },
  RENEWED_NO_LONGER: { says: 'This representative has ended. Name them anew if the person wishes it.' },
  WISHES_MISSING: { says: 'Enter what the person wishes.' },
  POINT_DECLINED_TWICE: { says: 'One of the points stands there twice. Name each once.' },
  LINK_TO_SELF: { says: 'These are the same record. Choose the other one.' },
  LINK_ALREADY_MADE: { says: 'These two records were linked, or proposed to be, already.' },
  LINK_UNKNOWN: { says: 'There is no such link.', status: 404 },
  NOT_LINKED: { says: 'These records are not linked.' },
  NEEDS_A_PERSON: { says: 'Only a member of staff can do this.' },
  NEEDS_A_SECOND_PERSON: { says: 'You proposed this yourself. A second person has to confirm it.', status: 403 },
});
