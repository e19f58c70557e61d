import type { StaffId } from '../../kernel/ids';
import { isAssessor } from './may-write-note';
import { mayReadWelfare } from './may-read-welfare';
import type { WelfareParts } from './welfare-parts';

/**
 * Beside those who read everything, whoever did the first wellbeing assessment reads back what they wrote themselves, while
 * that is still their part: they learn nothing from it, and a slip about somebody's health must be theirs to put right. That
 * there are other notes they are not told.
 */
export const mayReadNote = (
  parts: WelfareParts & { readonly readers: readonly StaffId[] },
  note: { readonly writtenBy: StaffId },
  staffId: StaffId,
): boolean => mayReadWelfare(parts, staffId) || (note.writtenBy === staffId && isAssessor(parts, staffId));
