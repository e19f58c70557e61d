import type { CaseOpened } from '../domain/case-opened';
import { readFileSync } from 'node:fs';

export type Known = CaseOpened;
export const read = readFileSync;
