/**
 * What one case puts on the list of one row in one month. `is`: whether it is one of them (`n`) or only one of those asked about (`of`).
 * `beside`: what stands beside the result of a duty. `person`: who is counted, where people are.
 */
export type Line = {
  readonly table: string;
  readonly row: string;
  readonly month: string;
  readonly lpu: string;
  readonly is?: boolean;
  readonly value?: number;
  readonly person?: string;
  readonly result?: DutyResult;
  readonly beside?: readonly ('unconfirmed' | 'wasPaused' | 'pausedNow')[];
};

export const dutyResults = ['onTime', 'recordedLate', 'late', 'missed', 'declined', 'waived', 'replaced', 'ended', 'notYetDue'] as const;
export type DutyResult = (typeof dutyResults)[number];
