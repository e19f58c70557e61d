import { openCase } from '../features/intake/open-case';

export const known = openCase;
