import type { Decider } from '../../kernel/decider';
import type { StreamName } from '../../kernel/event';
import type { PersonId } from '../../kernel/ids';
import type { PersonCommand, PersonRefusal } from './commands';
import { decide } from './decide';
import type { PersonEvent } from './events';
import { evolve } from './evolve';
import type { PersonState } from './state';
import { nobodyYet } from './state';

/** One person as the force knows them: names, ways to reach them, the plan agreed, who speaks for them, what they wish. */
export const person: Decider<PersonCommand, PersonState, PersonEvent, PersonRefusal> = { initialState: nobodyYet, decide, evolve };

export const personStream = (id: PersonId): StreamName => `person-${id}`;
