import { DatabaseSync } from '@photostructure/sqlite';

export const open = (path: string): DatabaseSync => new DatabaseSync(path);
