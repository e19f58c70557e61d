import type { StaffId } from '../../kernel/ids';

/** A fictional member of staff that the demo signs in as. */
export type Persona = {
  readonly id: string;
  readonly staffId: StaffId;
  readonly name: string;
  readonly title: string;
  readonly description: string;
};

/** Port of the demo sign-in: who can be chosen. */
export const PERSONAS = Symbol('Personas');
