import { accepted } from '../../kernel/decider';
import type { PersonId } from '../../kernel/ids';
import { isPlain } from '../../kernel/personal';
import { ageBands } from '../reference-data/age-bands';
import { codesOf } from '../reference-data/entry';
import { ethnicities } from '../reference-data/ethnicities';
import { withoutAbsent } from '../without-absent';
import type { CorrectPersonDetails, Details, NamePerson, Names, PersonRefusal, RecordStandingWishes, RegisterPerson } from './commands';
import type { CorrectableField } from './details-shape';
import { correctableFields } from './details-shape';
import type { PersonState } from './state';
import type { Known, Verdict } from './verdict';
import { isBlank, no, theirs } from './verdict';

export function registerPerson(command: RegisterPerson, state: PersonState): Verdict {
  if (state.status === 'REGISTERED') return no('PERSON_ALREADY_REGISTERED');
  if (isBlank(command.name)) return no('NAME_MISSING');
  const unlisted = unlistedCode(command);
  if (unlisted) return no(unlisted);
  const { personId } = command;
  const data = { personId, ...namesOf(personId, command), ...detailsOf(personId, command) };
  return accepted({ type: 'PersonRegistered', schemaVersion: 1, data });
}

export function namePerson(command: NamePerson, { personId }: Known): Verdict {
  if (isBlank(command.name)) return no('NAME_MISSING');
  const data = { personId, ...namesOf(personId, command), ...withoutAbsent({ reason: theirs(personId, command.reason) }) };
  return accepted({ type: 'PersonNamed', schemaVersion: 1, data });
}

export function correctDetails({ details, removed = [], reason }: CorrectPersonDetails, state: Known): Verdict {
  if (removed.some((field) => details[field] !== undefined)) return no('CORRECTED_AND_REMOVED');
  const unlisted = unlistedCode(details);
  if (unlisted) return no(unlisted);
  const changed = Object.fromEntries(
    correctableFields.filter((field) => isNews(state, details, field)).map((field) => [field, details[field]]),
  );
  const gone = removed.filter((field) => state[field] !== undefined);
  if (Object.keys(changed).length === 0 && gone.length === 0) return accepted();
  const { personId } = state;
  const data = {
    personId,
    ...detailsOf(personId, changed),
    ...(gone.length > 0 && { removed: gone }),
    ...withoutAbsent({ reason: theirs(personId, reason) }),
  };
  return accepted({ type: 'PersonDetailsCorrected', schemaVersion: 1, data });
}

export function recordStandingWishes({ wishes }: RecordStandingWishes, { personId }: Known): Verdict {
  if (isBlank(wishes)) return no('WISHES_MISSING');
  return accepted({ type: 'StandingWishesRecorded', schemaVersion: 1, data: { personId, wishes: theirs(personId, wishes) } });
}

function isNews(state: Known, details: Details, field: CorrectableField): boolean {
  const now = state[field];
  const held = typeof now === 'object' ? (isPlain(now) ? now.value : undefined) : now;
  return details[field] !== undefined && details[field] !== held;
}

function unlistedCode({ ageBand, ethnicity }: Details): PersonRefusal['code'] | undefined {
  if (ageBand !== undefined && !codesOf(ageBands).includes(ageBand)) return 'AGE_BAND_UNKNOWN';
  return ethnicity !== undefined && !codesOf(ethnicities).includes(ethnicity) ? 'ETHNICITY_UNKNOWN' : undefined;
}

const namesOf = (personId: PersonId, { name, nameParts, otherNames, pronouns }: Names) => ({
  name: theirs(personId, name),
  ...withoutAbsent({
    nameParts: theirs(personId, nameParts && withoutAbsent(nameParts)),
    otherNames: theirs(personId, otherNames && [...otherNames]),
    pronouns: theirs(personId, pronouns),
  }),
});

const detailsOf = (personId: PersonId, { telephone, email, address, language, ageBand, ethnicity }: Details) =>
  withoutAbsent({
    telephone: theirs(personId, telephone),
    email: theirs(personId, email),
    address: theirs(personId, address),
    language: theirs(personId, language),
    ageBand,
    ethnicity,
  });
