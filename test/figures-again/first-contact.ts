import { meaningfulContacts } from './contacts';
import { dutiesOf, dutyLine, hasFallenDue, resultOf } from './duties';
import type { KnownCase } from './known-case';
import type { KnownLog } from './known-log';
import type { Line } from './line';
import { hoursBetween, monthOf } from './london';

/** M4: the duty, the hours until somebody was reached, and those who never were. */
export function firstContact(aCase: KnownCase, { at }: KnownLog): readonly Line[] {
  const row = 'FIRST_CONTACT';
  const { lpu, month } = aCase;
  const { reportedAt } = aCase.opened.data;
  const duties = dutiesOf(aCase).filter(({ rule }) => rule === 'FIRST_CONTACT');
  const first = meaningfulContacts(aCase)[0];
  const lines: Line[] = duties.map((duty) => dutyLine(duty, aCase, at, { table: 'M4.FIRST_CONTACT', row }));
  if (first) {
    const value = Math.max(0, hoursBetween(reportedAt, first.data.occurredAt));
    lines.push({ table: 'M4.HOURS', row, month: monthOf(reportedAt), lpu, value });
  }
  if (duties.some((duty) => duty.dueAt <= at && hasFallenDue(resultOf(duty, aCase, at))))
    lines.push({ table: 'M4.NEVER', row, month, lpu, is: first === undefined });
  return lines;
}
