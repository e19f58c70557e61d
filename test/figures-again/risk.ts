import { meaningfulContacts } from './contacts';
import { dutiesOf, dutyLine } from './duties';
import type { KnownCase } from './known-case';
import type { KnownLog } from './known-log';
import type { Line } from './line';
import { dayOf, endOfDay, monthOf } from './london';

const reviews = ['INSPECTOR_FIRST_REVIEW', 'INSPECTOR_NEXT_REVIEW'];

/** M9: assessed by the end of the day of first contact; reviews of cases at high risk. */
export function riskAssessed(aCase: KnownCase, { at }: KnownLog): readonly Line[] {
  const lines: Line[] = [];
  const first = meaningfulContacts(aCase)[0]?.data.occurredAt;
  if (first !== undefined) {
    const by = endOfDay(dayOf(first));
    const is = aCase.all('RiskAssessed').some(({ data }) => data.source === 'ASSESSMENT' && data.occurredAt <= by);
    lines.push({ table: 'M9.AT_FIRST_CONTACT', row: 'ALL', month: monthOf(first), lpu: aCase.lpu, is });
  }
  for (const duty of dutiesOf(aCase))
    if (reviews.includes(duty.rule) && riskAt(duty.place, aCase) === 'HIGH')
      lines.push(dutyLine(duty, aCase, at, { table: 'M9.HIGH_REVIEWS', row: duty.rule }));
  return lines;
}

/** The risk of the case itself as it stood when that entry was written, by what was struck out only later as well. */
const riskAt = (place: number, aCase: KnownCase): string | undefined =>
  aCase.assessments.findLast((assessed) => assessed.place < place)?.data.risk ?? aCase.opened.data.initialRisk;
