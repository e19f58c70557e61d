import type { LpuPlace } from '../cast/places';
import type { SupportedPerson } from '../cast/people-supported';
import { emailOf, personSupported } from '../cast/people-supported';
import type { Member } from '../cast/staff-plan';
import type { Chance } from '../random';

/** A colleague as a person to be supported: by their own name, of working age, and to be spoken with. */
export function colleagueInPerson(chance: Chance, place: LpuPlace, member: Member | undefined): SupportedPerson {
  const { name, ethnicity, telephone = '07700 900417', email, address } = personSupported(chance, place);
  return {
    name: member?.name ?? name,
    ethnicity,
    ageBand: chance.weighted([
      ['18_TO_24', 14],
      ['25_TO_34', 34],
      ['35_TO_44', 28],
      ['45_TO_54', 18],
      ['55_TO_64', 6],
    ] as const),
    telephone,
    ...(email && { email: member ? emailOf(member.name, Number(/\d+/.exec(email)?.[0])) : email }),
    ...(address && { address }),
    isSpokenWith: true,
  };
}
