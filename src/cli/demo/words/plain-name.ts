import { communities, fullName } from '../cast/people-names';
import type { Chance } from '../random';

/** Somebody's name, of anywhere. */
export const plainName = (chance: Chance): string => fullName(chance, chance.pick(communities)).name;
