import { isBarred } from '../../../../domain/person/representative-at';
import type { RepresentativeId } from '../../../../domain/person/representative-shape';
import type { PersonState } from '../../../../domain/person/state';
import { NotFound } from '../../../../kernel/command';
import { nameOf } from '../../said';

/** One representative as the page for changing them shows it. Throws NotFound where there is none. */
export function representativeShown(state: PersonState, representativeId: RepresentativeId) {
  const one = state.representatives.find((named) => named.representativeId === representativeId);
  if (!one) throw new NotFound();
  return {
    representative: { name: nameOf(one.name), endsOn: one.endsOn, isBarred: isBarred(state, one), hasEnded: one.endedAt !== undefined },
  };
}
