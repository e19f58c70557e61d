import type { PersonId } from '../../../src/kernel/ids';
import { instant } from '../../../src/kernel/instant';
import type { By } from '../../../src/domain/by';
import type { ContactPlan } from '../../../src/domain/person/contact-plan-shape';
import type { PersonCommand } from '../../../src/domain/person/commands';
import { person } from '../../../src/domain/person/person';
import { after, answer, staffNumber } from '../decided';

export const amira = '00000000-0000-4000-8000-00000000a001' as PersonId;
export const other = '00000000-0000-4000-8000-00000000a002' as PersonId;
export const support: By = { staffId: staffNumber(1), posts: [] };
export const colleague: By = { staffId: staffNumber(2), posts: [] };
export const now = instant('2026-03-02T09:00:00.000Z');
export const given = { by: support, at: now };

export const registered: PersonCommand = {
  ...given,
  type: 'RegisterPerson',
  personId: amira,
  name: 'Amira Example',
  telephone: '07700 900001',
};
export const plan: ContactPlan = {
  ways: [{ channel: 'TELEPHONE', to: '07700 900001', voicemail: false, withheldNumber: true }],
  safeTimes: [{ days: ['MONDAY', 'TUESDAY'], from: '10:00', to: '14:00' }],
};

export const stateAfter = (...story: readonly PersonCommand[]) => after(person, registered, ...story);
export const answerAfter = (story: readonly PersonCommand[], command: PersonCommand) => answer(person, stateAfter(...story), command);
