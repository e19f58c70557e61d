import type { Instant } from '../../kernel/instant';
import type { DutyFact } from './case-record';
import type { DutyCounts } from './measure';

export type DutyResult = Exclude<keyof DutyCounts, 'unconfirmed' | 'wasPaused' | 'pausedNow'>;

/**
 * What came of a duty, as known at an instant: each is exactly one of these (model.md §6, last points). Missed is told by the due instant
 * against that instant, never by the fact that says so, so that downtime moves no figure (law 10).
 */
export function dutyResult(duty: DutyFact, at: Instant): DutyResult {
  switch (duty.status) {
    case 'MET_ON_TIME':
      return 'onTime';
    case 'MET_ON_TIME_RECORDED_LATE':
      return 'recordedLate';
    case 'MET_LATE':
      return 'late';
    case 'DECLINED':
      return doneWith(duty, 'declined');
    case 'WAIVED':
      return doneWith(duty, 'waived');
    case 'REPLACED':
      return doneWith(duty, 'replaced');
    case 'ENDED':
      return duty.doneWithBecause === 'CAUSE_CORRECTED' ? 'ended' : doneWith(duty, 'ended');
    case 'BREACHED':
      return 'missed';
    case 'OPEN':
    case 'PAUSED':
      return duty.dueAt <= at ? 'missed' : 'notYetDue';
  }
}

/** Law 4: what passed unmet stays missed, whatever was said of it afterwards; unless its cause never happened. */
const doneWith = (duty: DutyFact, result: DutyResult): DutyResult =>
  duty.doneWithAt !== undefined && duty.doneWithAt > duty.dueAt ? 'missed' : result;

/** The same as a tally of one, with what stands beside. */
export function dutyTally(duty: DutyFact, at: Instant): Partial<DutyCounts> {
  const result = dutyResult(duty, at);
  const tally: { -readonly [Name in keyof DutyCounts]?: number } = { [result]: 1 };
  if (result === 'recordedLate' && duty.confirmed === false) tally.unconfirmed = 1;
  if (duty.wasPaused) tally.wasPaused = 1;
  if (result === 'notYetDue' && isPausedAt(duty, at)) tally.pausedNow = 1;
  return tally;
}

/** A pause that has run out is over, though nobody was there to write it down (law 10). */
const isPausedAt = ({ status, pausedUntil }: DutyFact, at: Instant): boolean =>
  status === 'PAUSED' && (pausedUntil === undefined || pausedUntil > at);

/** Kept in time, whenever it was written down: what somebody did by then counts as done, with proof or without, and stands apart. */
export const isKept = (result: DutyResult): boolean => result === 'onTime' || result === 'recordedLate';
/** In a denominator: the force owed it and its time had come. Declined, waived, replaced and ended stand beside. */
export const fellDue = (result: DutyResult): boolean => isKept(result) || result === 'late' || result === 'missed';
