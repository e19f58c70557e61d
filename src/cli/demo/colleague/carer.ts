import type { Member } from '../cast/staff-plan';
import type { Tale } from './tale';
import { isIn } from './tale';

/** The welfare officer; where none was named, the chosen supervisor. */
export const carer = (tale: Tale): Member => {
  const { welfare } = tale.plan.parts;
  return isIn(tale, welfare, 'WELFARE_OFFICER') ? welfare : tale.teller.supervisor;
};
