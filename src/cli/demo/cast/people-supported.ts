import type { Chance } from '../random';
import type { LpuPlace } from './places';
import { streets } from './places';
import type { FullName } from './people-names';
import { fullName } from './people-names';

export type SupportedPerson = FullName & {
  readonly ethnicity: string;
  readonly ageBand: string;
  readonly telephone?: string;
  readonly email?: string;
  readonly address?: string;
  readonly speaks?: string;
  readonly pronouns?: string;
  /** A colleague, with whom those who look after them speak. */
  readonly isSpokenWith?: true;
};

/** Ethnicity as self-defined, its share among people who report, and the names that go with it here. */
const backgrounds: readonly (readonly [readonly [ethnicity: string, community: string], number])[] = [
  [['W1', 'ENGLISH'], 22],
  [['W1', 'WELSH'], 3],
  [['W2', 'IRISH'], 2],
  [['W3', 'IRISH'], 2],
  [['W9', 'POLISH'], 7],
  [['W9', 'ROMANIAN'], 4],
  [['W9', 'JEWISH'], 3],
  [['M1', 'ENGLISH'], 2],
  [['M2', 'AFRICAN'], 1],
  [['M3', 'SOUTH_ASIAN'], 1],
  [['M9', 'ENGLISH'], 1],
  [['A1', 'SOUTH_ASIAN'], 7],
  [['A2', 'SOUTH_ASIAN'], 9],
  [['A3', 'SOUTH_ASIAN'], 4],
  [['A4', 'EAST_ASIAN'], 3],
  [['A9', 'SINGLE'], 3],
  [['B1', 'CARIBBEAN'], 4],
  [['B2', 'AFRICAN'], 9],
  [['B9', 'AFRICAN'], 1],
  [['O2', 'ARAB'], 3],
  [['O9', 'SINGLE'], 1],
];

const ages: readonly (readonly [string, number])[] = [
  ['UNDER_10', 1],
  ['10_TO_17', 9],
  ['18_TO_24', 16],
  ['25_TO_34', 25],
  ['35_TO_44', 21],
  ['45_TO_54', 14],
  ['55_TO_64', 8],
  ['65_TO_74', 4],
  ['75_AND_OVER', 2],
];

export const emailOf = (name: string, number: number): string =>
  `${name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')}${number}@post.example`;

/** Numbers of the range that Ofcom keeps for drama, addresses at a domain that can never be registered. */
export function personSupported(chance: Chance, place: LpuPlace): SupportedPerson {
  const [ethnicity, community] = chance.weighted(backgrounds);
  const person = fullName(chance, community);
  return {
    ...person,
    ethnicity: chance.chance(0.17) ? 'NS' : ethnicity,
    ageBand: chance.chance(0.04) ? 'NOT_KNOWN' : chance.weighted(ages),
    ...(chance.chance(0.93) && { telephone: `07700 900${String(chance.int(0, 999)).padStart(3, '0')}` }),
    ...(chance.chance(0.55) && { email: emailOf(person.name, chance.int(2, 99)) }),
    ...(chance.chance(0.85) && {
      address: `${chance.int(1, 180)} ${chance.pick(streets)}, ${chance.pick(place.wards).name}, ${place.name}`,
    }),
    ...(person.language && chance.chance(0.3) && { speaks: person.language }),
    ...(chance.chance(0.06) && { pronouns: chance.pick(['she/her', 'he/him', 'they/them']) }),
  };
}
