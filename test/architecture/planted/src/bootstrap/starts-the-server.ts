import { started } from '../main';

export const known = started;
