import type { Fault } from './invalid-request';

/** What went wrong, for programs (RFC 9457) and pages alike. `detail` only where we wrote it ourselves. */
export type Problem = {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail?: string;
  readonly errors?: readonly Fault[];
  readonly retryAfterSeconds?: number;
};
