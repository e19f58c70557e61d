import { dutiesOf, dutyLine, type Duty } from './duties';
import type { KnownCase } from './known-case';
import type { KnownLog } from './known-log';
import type { Line } from './line';
import { endOfMonth, hoursBetween, monthOf } from './london';

const others = ['SUPERVISOR_REVIEW', 'INSPECTOR_NEXT_REVIEW', 'REVIEW_BROUGHT_FORWARD', 'CLOSURE_REVIEW'];
const ofInspector = ['INSPECTOR_FIRST_REVIEW', 'INSPECTOR_NEXT_REVIEW', 'REVIEW_BROUGHT_FORWARD'];

/** M5: the duties to review, and those overdue at the end of each month. */
export function inspectorReviews(aCase: KnownCase, { at }: KnownLog, months: readonly string[]): readonly Line[] {
  const lines: Line[] = [];
  for (const duty of dutiesOf(aCase)) {
    const row = duty.rule;
    if (row === 'INSPECTOR_FIRST_REVIEW') lines.push(dutyLine(duty, aCase, at, { table: 'M5.FIRST_REVIEW', row }));
    if (others.includes(row)) lines.push(dutyLine(duty, aCase, at, { table: 'M5.REVIEWS', row }));
    if (!ofInspector.includes(row)) continue;
    for (const month of months) {
      const end = endOfMonth(month) <= at ? endOfMonth(month) : at;
      if (!isOverdue(duty, end)) continue;
      lines.push({ table: 'M5.OVERDUE_REVIEW', row, month, lpu: aCase.lpu });
      lines.push({ table: 'M5.OVERDUE_AGE', row: howLong(hoursBetween(duty.dueAt, end) / 24), month, lpu: aCase.lpu });
    }
  }
  return lines;
}

function isOverdue({ dueAt, met, doneWith }: Duty, end: string): boolean {
  if (dueAt > end || doneWith?.because === 'CAUSE_CORRECTED') return false;
  return !(met && met.at <= end) && !(doneWith && doneWith.at <= end);
}

function howLong(days: number): string {
  if (days <= 1) return 'UP_TO_1_DAY';
  if (days <= 7) return 'UP_TO_7_DAYS';
  return days <= 28 ? 'UP_TO_28_DAYS' : 'OVER_28_DAYS';
}

/** M21: how often two readers judged the standard alike, and how many reviews were read again. */
export function reviewAgreement(aCase: KnownCase): readonly Line[] {
  const lines: Line[] = [];
  for (const review of aCase.all('ReviewRecorded')) {
    if (review.data.type === 'SUPERVISOR') continue;
    const reread = aCase.all('ReviewReread').find(({ data }) => data.reviewEventId === review.eventId);
    const where = { row: 'ALL', month: monthOf(review.data.occurredAt), lpu: aCase.lpu };
    lines.push({ ...where, table: 'M21.REREAD', is: reread !== undefined });
    if (reread) lines.push({ ...where, table: 'M21.AGREES', is: reread.data.standardMet === review.data.standardMet });
  }
  return lines;
}
