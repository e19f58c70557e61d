import { accepted } from '../../kernel/decider';
import type { ErasePerson, PersonCommand } from './commands';
import { correctDetails, namePerson, recordStandingWishes, registerPerson } from './details';
import { confirmLink, declineLink, proposeLink, unlink } from './links';
import { setContactPlan } from './plan-setting';
import { barRepresentative, endRepresentative, nameRepresentative, renewRepresentative } from './representatives';
import { setStandingWishes } from './standing-wishes';
import type { PersonState } from './state';
import type { Known, Verdict } from './verdict';
import { no } from './verdict';
import { chooseWorkMailbox } from './work-mailbox';

export function decide(command: PersonCommand, state: PersonState): Verdict {
  if (state.status === 'ERASED') return command.type === 'ErasePerson' ? accepted() : no('PERSON_ERASED');
  if (command.type === 'RegisterPerson') return registerPerson(command, state);
  if (!isKnown(state)) return no('PERSON_UNKNOWN');
  switch (command.type) {
    case 'NamePerson':
      return namePerson(command, state);
    case 'CorrectPersonDetails':
      return correctDetails(command, state);
    case 'SetContactPlan':
      return setContactPlan(command, state);
    case 'NameRepresentative':
      return nameRepresentative(command, state);
    case 'RenewRepresentative':
      return renewRepresentative(command, state);
    case 'BarRepresentative':
      return barRepresentative(command, state);
    case 'EndRepresentative':
      return endRepresentative(command, state);
    case 'ProposeLink':
      return proposeLink(command, state);
    case 'ConfirmLink':
      return confirmLink(command, state);
    case 'DeclineLink':
      return declineLink(command, state);
    case 'Unlink':
      return unlink(command, state);
    case 'RecordStandingWishes':
      return recordStandingWishes(command, state);
    case 'SetStandingWishes':
      return setStandingWishes(command, state);
    case 'ChooseWorkMailbox':
      return chooseWorkMailbox(command, state);
    case 'ErasePerson':
      return erase(command, state);
  }
}

const isKnown = (state: PersonState): state is Known => state.personId !== undefined;

/** Two people decide that a key is destroyed. */
function erase({ erasedAt, decidedBy: [one, other] }: ErasePerson, { personId }: Known): Verdict {
  if (one === other) return no('NEEDS_A_SECOND_PERSON');
  return accepted({ type: 'PersonErased', schemaVersion: 1, data: { personId, erasedAt, decidedBy: [one, other] } });
}
