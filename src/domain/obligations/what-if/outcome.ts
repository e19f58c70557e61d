import type { Instant } from '../../../kernel/instant';
import type { Obligation } from '../engine/owed';

/** Where a duty has come by a moment. `SET_ASIDE`: declined, waived, replaced or ended before it was missed. */
export const outcomes = ['MET_ON_TIME', 'MET_ON_TIME_RECORDED_LATE', 'MET_LATE', 'MISSED', 'OPEN', 'SET_ASIDE'] as const;
export type Outcome = (typeof outcomes)[number];

/** By the clock, whether anybody has written it down or not. What was missed and never met is missed for ever (law 4). */
export function outcomeAt({ status, breachedAt, dueAt, pause }: Obligation, at: Instant): Outcome {
  switch (status) {
    case 'MET_ON_TIME':
    case 'MET_ON_TIME_RECORDED_LATE':
    case 'MET_LATE':
      return status;
    case 'PAUSED':
      return pause && pause.resumesAt > at ? 'OPEN' : whileOpen(dueAt, at);
    case 'OPEN':
      return whileOpen(dueAt, at);
    case 'BREACHED':
      return 'MISSED';
    default:
      return breachedAt === undefined ? 'SET_ASIDE' : 'MISSED';
  }
}

const whileOpen = (dueAt: Instant, at: Instant): Outcome => (dueAt < at ? 'MISSED' : 'OPEN');
