import { ethnicities } from '../../src/domain/reference-data/ethnicities';
import { dutiesOf, dutyLine, hasFallenDue, isKept, resultOf } from './duties';
import type { KnownCase } from './known-case';
import type { KnownLog } from './known-log';
import type { Line } from './line';
import { isHateCrime, outcomeOf, positive } from './outcomes';

/** M14: the duty to offer a statement. */
export const statementDuties = (aCase: KnownCase, { at }: KnownLog): readonly Line[] =>
  dutiesOf(aCase)
    .filter(({ rule }) => rule === 'STATEMENT_OFFER')
    .map((duty) => dutyLine(duty, aCase, at, { table: 'M14.DUTIES', row: 'STATEMENT_OFFER' }));

/** M15: four questions of each case, by the group and the strands of its victim. */
export function serviceByGroup(aCase: KnownCase, { at }: KnownLog): readonly Line[] {
  const results = dutiesOf(aCase).map((duty) => ({ rule: duty.rule, result: resultOf(duty, aCase, at) }));
  const outcome = isHateCrime(aCase) ? outcomeOf(aCase) : undefined;
  const answers: Readonly<Record<string, readonly boolean[]>> = {
    KEPT: results.filter(({ result }) => hasFallenDue(result)).map(({ result }) => isKept(result)),
    FIRST_CONTACT: results
      .filter(({ rule, result }) => rule === 'FIRST_CONTACT' && hasFallenDue(result))
      .map(({ result }) => isKept(result)),
    FIRST_REVIEW: results
      .filter(({ rule, result }) => rule === 'INSPECTOR_FIRST_REVIEW' && hasFallenDue(result))
      .map(({ result }) => isKept(result)),
    POSITIVE: outcome ? [positive.includes(outcome.type)] : [],
  };
  const group = groupOf(aCase);
  const groups = group === 'NOT_STATED' ? ['NOT_STATED'] : [group, 'STATED'];
  const strands = [...new Set(aCase.opened.data.strands.map(({ strand }) => strand))];
  const lines: Line[] = [];
  for (const [question, kept] of Object.entries(answers)) {
    if (kept.length === 0) continue;
    const where = { month: aCase.month, lpu: aCase.lpu, is: kept.every(Boolean) };
    for (const strand of ['ALL', ...strands]) {
      for (const row of groups) lines.push({ ...where, table: `M15.${question}.${strand}`, row });
      lines.push({ ...where, table: `M15.${question}.BY_STRAND`, row: strand });
    }
  }
  return lines;
}

function groupOf({ opened: { data } }: KnownCase): string {
  return ethnicities.find(({ code }) => code === data.ethnicity)?.group ?? 'NOT_STATED';
}
