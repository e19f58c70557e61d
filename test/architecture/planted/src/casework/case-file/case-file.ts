import type { open } from '../../sqlite/database';
import { runner } from '../../projections/runner';

export const caseFile = (database: ReturnType<typeof open>): unknown => [database, runner];
