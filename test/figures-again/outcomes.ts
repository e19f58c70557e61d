import type { KnownCase } from './known-case';
import type { KnownLog } from './known-log';
import type { Line } from './line';
import { calendarDaysBetween, endOfMonth, monthOf } from './london';

export type Outcome = { readonly type: number; readonly assignedAt: string };
export const positive = [1, 2, 3, 4, 5, 6, 8, 9, 10, 22];
const charged = [1];
const attrition = [14, 16];

export const isHateCrime = ({ opened }: KnownCase): boolean => opened.data.kind === 'HATE_CRIME';

/** In the order in which they were assigned: those recorded as key events; where there are none, those with which the case was closed. */
export function outcomesOf(aCase: KnownCase): readonly Outcome[] {
  const ofKeyEvents = aCase
    .all('KeyEventRecorded')
    .flatMap(({ data: { outcomeType: type, receivedAt, occurredAt } }) =>
      type === undefined ? [] : [{ type, assignedAt: receivedAt ?? occurredAt }],
    );
  if (ofKeyEvents.length > 0) return ofKeyEvents.toSorted((one, other) => (one.assignedAt <= other.assignedAt ? -1 : 1));
  return aCase
    .all('CaseClosed')
    .flatMap(({ data: { outcomeType: type, occurredAt } }) => (type === undefined ? [] : [{ type, assignedAt: occurredAt }]))
    .toSorted((one, other) => (one.assignedAt <= other.assignedAt ? -1 : 1));
}

/** The one assigned last. */
export const outcomeOf = (aCase: KnownCase): Outcome | undefined => outcomesOf(aCase).at(-1);

/** M10: the outcome of each hate crime, on both bases. */
export function outcomes(aCase: KnownCase): readonly Line[] {
  if (!isHateCrime(aCase)) return [];
  const { month, lpu } = aCase;
  const outcome = outcomeOf(aCase);
  if (!outcome) return [{ table: 'M10.RECORDED', row: 'NOT_YET_ASSIGNED', month, lpu }];
  const assigned = monthOf(outcome.assignedAt);
  return [
    { table: 'M10.RECORDED', row: String(outcome.type), month, lpu },
    { table: 'M10.ASSIGNED', row: String(outcome.type), month: assigned, lpu },
    ...rates(outcome, { month, lpu }, 'RECORDED'),
    ...rates(outcome, { month: assigned, lpu }, 'ASSIGNED'),
  ];
}

const rates = ({ type }: Outcome, where: Pick<Line, 'month' | 'lpu'>, basis: string): readonly Line[] => [
  { ...where, table: `M10.RATES_${basis}`, row: 'POSITIVE', is: positive.includes(type) },
  { ...where, table: `M10.RATES_${basis}`, row: 'CHARGED', is: charged.includes(type) },
  { ...where, table: `M10.ATTRITION_${basis}`, row: 'ATTRITION', is: attrition.includes(type) },
];

/** M11: days to the outcome, and hate crimes that waited for one at the end of each month. */
export function daysToOutcome(aCase: KnownCase, { at }: KnownLog, months: readonly string[]): readonly Line[] {
  if (!isHateCrime(aCase)) return [];
  const { lpu } = aCase;
  const outcome = outcomeOf(aCase);
  const lines: Line[] = [];
  if (outcome) {
    const value = Math.max(0, calendarDaysBetween(aCase.opened.data.reportedAt, outcome.assignedAt));
    lines.push({ table: 'M11.DAYS', row: 'ALL', month: monthOf(outcome.assignedAt), lpu, value });
  }
  for (const month of months) {
    const end = endOfMonth(month) <= at ? endOfMonth(month) : at;
    const isRecorded = aCase.opened.writtenAt <= end;
    const hasOutcome = outcomesOf(aCase).some(({ assignedAt }) => assignedAt <= end);
    if (isRecorded && !hasOutcome && !wasClosedAt(aCase, end)) lines.push({ table: 'M11.WAITING', row: 'ALL', month, lpu });
  }
  return lines;
}

function wasClosedAt(aCase: KnownCase, end: string): boolean {
  const closed = aCase.all('CaseClosed').map(({ data }) => data.occurredAt);
  const reopened = aCase.all('CaseReopened').map(({ data }) => data.occurredAt);
  const last = closed
    .filter((when) => when <= end)
    .toSorted()
    .at(-1);
  return last !== undefined && !reopened.some((when) => when > last && when <= end);
}
