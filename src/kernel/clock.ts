import type { Instant } from './instant';

/** Port: what time it is. The only source of "now" in the product. */
export interface Clock {
  now(): Instant;
}
