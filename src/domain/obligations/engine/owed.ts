import type { DirectionId, EventId, ObligationId, StaffId } from '../../../kernel/ids';
import type { Instant } from '../../../kernel/instant';
import type { RuleClock } from '../policy-pack/clock-shape';
import type { Happening } from './happening';

export type MetStatus = 'MET_ON_TIME' | 'MET_ON_TIME_RECORDED_LATE' | 'MET_LATE';
export type ObligationStatus = 'OPEN' | 'PAUSED' | 'BREACHED' | MetStatus | 'DECLINED' | 'WAIVED' | 'REPLACED' | 'ENDED';

/** One duty as its facts have left it. `dueAt` has moved with pauses; `firstDueAt` is what was pinned when it arose. */
export type Obligation = {
  readonly obligationId: ObligationId;
  readonly rule: string;
  readonly causedBy: EventId;
  readonly startedAt: Instant;
  readonly clock: RuleClock;
  readonly firstDueAt: Instant;
  readonly dueAt: Instant;
  readonly policyVersion: string;
  readonly status: ObligationStatus;
  readonly directionId?: DirectionId | undefined;
  readonly responsible?: StaffId | undefined;
  readonly metBy?: EventId | undefined;
  readonly metAt?: Instant | undefined;
  readonly confirmed?: boolean | undefined;
  /** When it was missed: a fact for ever, whatever comes after. */
  readonly breachedAt?: Instant | undefined;
  /** The moment after which it could no longer be done in time, though it was not due yet. */
  readonly overtakenAt?: Instant | undefined;
  readonly pause?:
    { readonly reason: string; readonly pausedAt: Instant; readonly resumesAt: Instant; readonly dueBefore: Instant } | undefined;
  readonly endedBecause?: string | undefined;
  /** The duty that took its place. */
  readonly replacedBy?: ObligationId | undefined;
  /** A reviewer has said by name what came of the miss. */
  readonly isAnswered?: true;
  /** How far up the ladder somebody has taken it on, and until when that holds the next rung back. */
  readonly acknowledged: readonly { readonly rung: number; readonly by: StaffId; readonly byWhen: Instant }[];
};

/** What is owed in one case, and all in its history that duties are judged by. */
export type Owed = {
  readonly obligations: readonly Obligation[];
  readonly happenings: readonly Happening[];
  /** Agreed with the person: days between contacts. */
  readonly intervalDays?: number | undefined;
  readonly hasEnhancedGrounds: boolean;
  /** It happened at or near their home, or where they work. */
  readonly isSharedPlace: boolean;
  readonly isRepeatVictim: boolean;
  /** Up to when attempts have been put to the Inspector. */
  readonly attemptsRaisedAt?: Instant | undefined;
};

export const nothingOwed: Owed = {
  obligations: [],
  happenings: [],
  hasEnhancedGrounds: false,
  isSharedPlace: false,
  isRepeatVictim: false,
};

/** Not done with: to be done, whether in time or not. */
export const isOwed = ({ status, endedBecause }: Obligation): boolean =>
  status === 'OPEN' || status === 'PAUSED' || (status === 'BREACHED' && endedBecause === undefined);
