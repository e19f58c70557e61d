import type { Clock } from '../../kernel/clock';
import type { Instant } from '../../kernel/instant';

/** The machine's clock: the only place that asks it for the time of casework. */
export const systemClock: Clock = { now: () => new Date().toISOString() as Instant };
