import { readFileSync } from 'node:fs';
import { open } from '../sqlite/database';

export const read = (path: string): unknown => [readFileSync(path), open(path)];
