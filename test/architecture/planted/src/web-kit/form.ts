import type { Clock } from '../platform/clock';

export type Form = Clock;
