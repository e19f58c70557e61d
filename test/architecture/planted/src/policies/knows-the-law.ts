import { caseOpened } from '../domain/case-opened';

export const known = caseOpened;
