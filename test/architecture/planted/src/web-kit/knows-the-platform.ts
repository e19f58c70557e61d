import type { Clock } from '../platform/clock';

export type Known = Clock;
