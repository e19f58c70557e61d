import { dutiesOf, dutyLine, hasFallenDue, isKept, resultOf } from './duties';
import { isCrime, wasCrime } from './kinds';
import type { KnownCase } from './known-case';
import type { KnownLog } from './known-log';
import type { Line } from './line';
import { hoursBetween, monthOf } from './london';

const rightOf: Readonly<Record<string, string>> = {
  WRITTEN_CONFIRMATION: 'R3',
  NEEDS_ASSESSMENT: 'R4',
  SUPPORT_REFERRAL: 'R4',
  CONTACT_PLAN: 'R6',
  CODE_NOT_INVESTIGATED: 'R6',
  CODE_ARREST: 'R6',
  CODE_INTERVIEW: 'R6',
  CODE_RELEASE: 'R6',
  CODE_BAIL: 'R6',
  CODE_CHARGE: 'R6',
  CODE_NO_FURTHER_ACTION: 'R6',
  CODE_VIEW_BEFORE_OUTCOME: 'R6',
  RIGHT_TO_REVIEW_ACKNOWLEDGED: 'R6',
  RIGHT_TO_REVIEW_COMPLETED: 'R6',
  STATEMENT_OFFER: 'R7',
  CODE_HEARING: 'R8',
  CODE_WITNESS: 'R8',
  CODE_BAIL_HEARING: 'R8',
  CODE_OUTCOME: 'R9',
};

/** M6: the duties of the Code, of crimes alone; and how long the force waited to hear of what happened. */
export function victimsCode(aCase: KnownCase, log: KnownLog): readonly Line[] {
  const lines: Line[] = [];
  if (wasCrime(aCase, log) || aCase.all('CaseReclassified').some(({ data }) => isCrime(data.kind, log)))
    for (const duty of dutiesOf(aCase)) {
      const right = rightOf[duty.rule];
      if (right === undefined) continue;
      lines.push(dutyLine(duty, aCase, log.at, { table: 'M6.RIGHT', row: right }));
      lines.push(dutyLine(duty, aCase, log.at, { table: 'M6.RULE', row: duty.rule }));
    }
  for (const { data } of aCase.all('KeyEventRecorded')) {
    const { type, occurredAt, receivedAt } = data;
    if (receivedAt === undefined || receivedAt < occurredAt) continue;
    lines.push({ table: 'M6.RECEIPT', row: type, month: monthOf(receivedAt), lpu: aCase.lpu, value: hoursBetween(occurredAt, receivedAt) });
  }
  return lines;
}

/** M7: referral to support; a decline in time counts as compliant in the second table. */
export function supportReferral(aCase: KnownCase, { at }: KnownLog): readonly Line[] {
  const lines: Line[] = [];
  const row = 'SUPPORT_REFERRAL';
  for (const duty of dutiesOf(aCase).filter(({ rule }) => rule === row)) {
    lines.push(dutyLine(duty, aCase, at, { table: 'M7.REFERRAL', row }));
    const result = resultOf(duty, aCase, at);
    if (!hasFallenDue(result) && result !== 'declined') continue;
    const is = isKept(result) || result === 'declined';
    lines.push({ table: 'M7.ANSWERED', row, month: monthOf(duty.firstDueAt), lpu: aCase.lpu, is });
  }
  return lines;
}
