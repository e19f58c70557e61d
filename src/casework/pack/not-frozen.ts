import { withoutStaffVictims } from '../../domain/publication/staff-victims-shown';
import { sealed, type SealedFigures, sealOf } from '../figures/sealed-figures';

/** Kept as long as what was counted is kept: many read the same answer. */
const shown = new WeakMap<SealedFigures, SealedFigures>();

/** Figures as they leave for whoever asks, of a period or an instant that no meeting froze: see withoutStaffVictims. */
export function notFrozen(counted: SealedFigures): SealedFigures {
  const known = shown.get(counted) ?? sealed(sealOf(withoutStaffVictims(counted.figures), counted.position));
  shown.set(counted, known);
  return known;
}
