import type { Chance } from '../random';
import { DeedRefused } from './case-so-far';
import type { Told } from './told';

/** How often a case is told before a refusal counts as a mistake in the story. */
const tellings = 8;

/**
 * Chance may lead a story to a deed that is refused, such as a call at an hour that was just ruled out: then it went otherwise, and is told
 * from its beginning by other chances. The same seed gives the same story. Throws DeedRefused where it is refused each time.
 */
export function toldOtherwise(seed: Chance, name: string, tell: (chance: Chance) => Told[]): Told[] {
  for (let telling = 1; ; telling += 1) {
    try {
      return tell(seed.fork(telling === 1 ? name : `${name}, telling ${telling}`));
    } catch (error) {
      if (!(error instanceof DeedRefused) || telling === tellings) throw error;
    }
  }
}
