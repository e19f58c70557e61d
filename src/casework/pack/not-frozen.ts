import { withoutStaffVictims } from '../../domain/publication/staff-victims-shown';
import { sealed, type SealedFigures, sealOf } from '../figures/sealed-figures';

/** Figures as they leave for whoever asks, of a period or an instant that no meeting froze: see withoutStaffVictims. */
export const notFrozen = ({ figures, position }: SealedFigures): SealedFigures => sealed(sealOf(withoutStaffVictims(figures), position));
