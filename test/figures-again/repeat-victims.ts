import type { KnownCase } from './known-case';
import type { KnownLog } from './known-log';
import type { Line } from './line';
import { monthOf, monthsEarlier } from './london';

/** M12: people who were the named victim of a case, and whether of an earlier one within the window before it. */
export function repeatVictims(aCase: KnownCase, log: KnownLog): readonly Line[] {
  const { personId, victim, reportedAt } = aCase.opened.data;
  if (victim !== 'NAMED' || personId === undefined) return [];
  const same = log.samePerson(personId);
  const from = monthsEarlier(reportedAt, log.pack.repeatVictim.window.months);
  const is = log.cases.some(({ caseId, isOfStaff, opened: { data } }) => {
    const isTheirs = data.victim === 'NAMED' && data.personId !== undefined && same.has(data.personId);
    return isTheirs && !isOfStaff && caseId !== aCase.caseId && data.reportedAt < reportedAt && data.reportedAt >= from;
  });
  const person = [...same].toSorted().at(0)!;
  return [{ table: 'M12.REPEAT', row: 'ALL', month: monthOf(reportedAt), lpu: aCase.lpu, is, person }];
}
