import { caseOpened } from '../../domain/case-opened';
import { port } from '../../event-store/port';
import type { Clock } from '../../platform/clock';
import { runner } from '../../projections/runner';

export const openCase = (clock: Clock): unknown => [caseOpened, port, runner, clock];
