import type { Duty } from './duties';

/** An event as it is written behind the year: of a kind that the year of the fictional force hardly tells, or not at all. */
export type Told = { readonly type: string; readonly data: Readonly<Record<string, unknown>> };

const staff = '00000000-0000-5000-8000-0000000000aa';
const hours = (at: string, by: number): string => new Date(Date.parse(at) + by * 3_600_000).toISOString();

/** What else may become of a duty that nothing has met yet: in its time, after it, or for a while. */
export function rarelyDoneWith({ obligationId, rule, dueAt }: Duty, subjectId: string, nth: number): Told {
  const duty = { obligationId, rule };
  const words = { about: subjectId, value: 'Said in a test' };
  const approved = { approvedBy: staff, reason: words };
  const declined = { words, takenBy: staff, how: 'TELEPHONE' };
  const paused = { reason: 'PERSON_ASKED', words, pausedBy: staff, pausedAt: hours(dueAt, -2) };
  const tellings: readonly Told[] = [
    { type: 'ObligationDeclined', data: { ...duty, ...declined, declinedAt: hours(dueAt, -1) } },
    { type: 'ObligationDeclined', data: { ...duty, ...declined, declinedAt: hours(dueAt, 1) } },
    { type: 'ObligationWaived', data: { ...duty, ...approved, waivedAt: dueAt } },
    { type: 'ObligationWaived', data: { ...duty, ...approved, waivedAt: hours(dueAt, 0.01) } },
    { type: 'ObligationBreached', data: { ...duty, breachedAt: hours(dueAt, -3), because: 'OVERTAKEN' } },
    { type: 'ObligationEnded', data: { ...duty, because: 'CAUSE_CORRECTED', by: staff, endedAt: hours(dueAt, 5) } },
    { type: 'ObligationPaused', data: { ...duty, ...paused, resumesAt: hours(dueAt, 24), dueAt: hours(dueAt, 26) } },
    { type: 'ObligationPaused', data: { ...duty, ...paused, resumesAt: '2026-12-24T09:00:00.000Z', dueAt: '2026-12-24T12:00:00.000Z' } },
  ];
  // Only a view can be sought too late though its time is not over.
  if (rule === 'CODE_VIEW_BEFORE_OUTCOME') return tellings[4]!;
  const [first, second, third, fourth, , ...others] = tellings;
  return [first!, second!, third!, fourth!, ...others][nth % 7]!;
}
