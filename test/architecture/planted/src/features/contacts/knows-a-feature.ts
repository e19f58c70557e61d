import { openCase } from '../intake/open-case';

export const known = openCase;
