import { isOwed, type Obligation } from '../../domain/obligations/engine/owed';
import type { Instant } from '../../kernel/instant';
import type { KeptDuty } from './owed-row';

export type DutyStanding = {
  readonly status: Obligation['status'];
  /** Still to be done, in time or not. */
  readonly isOwed: boolean;
  readonly isOverdue: boolean;
  readonly dueAt: Instant;
  /** When it was missed, whatever came after. */
  readonly breachedAt?: Instant;
  /** The pause that holds now. */
  readonly pause?: NonNullable<Obligation['pause']>;
};

/** How a duty stands by the clock, whether anybody was there to write it down or not: a pause that is over is over, and what is late was missed. */
export function standingAt({ duty }: Pick<KeptDuty, 'duty'>, at: Instant): DutyStanding {
  const { dueAt, breachedAt, pause } = duty;
  const owed = isOwed(duty);
  if (duty.status === 'PAUSED' && pause && pause.resumesAt > at) return { status: 'PAUSED', isOwed: true, isOverdue: false, dueAt, pause };
  const runs = duty.status === 'OPEN' || duty.status === 'PAUSED';
  const missedAt = breachedAt ?? (runs && dueAt < at ? dueAt : undefined);
  const status = runs ? (missedAt ? 'BREACHED' : 'OPEN') : duty.status;
  return { status, isOwed: owed, isOverdue: owed && missedAt !== undefined, dueAt, ...(missedAt && { breachedAt: missedAt }) };
}
