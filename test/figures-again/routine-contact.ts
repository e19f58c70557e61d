import { meaningfulContacts } from './contacts';
import { dutiesOf, dutyLine } from './duties';
import type { KnownCase } from './known-case';
import type { KnownLog } from './known-log';
import type { Line } from './line';
import { hoursBetween, monthOf } from './london';

/** M8: the duty to keep in touch, and the days from one meaningful contact to the next while the case was open. */
export function routineContact(aCase: KnownCase, { at }: KnownLog): readonly Line[] {
  const { lpu } = aCase;
  const lines: Line[] = dutiesOf(aCase)
    .filter(({ rule }) => rule === 'ROUTINE_CONTACT')
    .map((duty) => dutyLine(duty, aCase, at, { table: 'M8.ROUTINE_CONTACT', row: 'ROUTINE_CONTACT' }));
  const contacts = meaningfulContacts(aCase);
  for (const [index, { data }] of contacts.entries()) {
    const earlier = contacts[index - 1]?.data.occurredAt;
    if (earlier === undefined || !wasOpenThroughout(aCase, earlier, data.occurredAt)) continue;
    const value = hoursBetween(earlier, data.occurredAt) / 24;
    lines.push({ table: 'M8.GAP', row: 'ALL', month: monthOf(data.occurredAt), lpu, value });
  }
  return lines;
}

/** Open at both moments, and never closed between them. */
function wasOpenThroughout(aCase: KnownCase, from: string, to: string): boolean {
  const turns = [
    ...aCase.all('CaseClosed').map(({ data }) => ({ at: data.occurredAt, opens: false })),
    ...aCase.all('CaseReopened').map(({ data }) => ({ at: data.occurredAt, opens: true })),
  ].toSorted((one, other) => (one.at < other.at ? -1 : 1));
  const lastBefore = turns.findLast(({ at }) => at < from);
  if (lastBefore && !lastBefore.opens) return false;
  return !turns.some(({ at, opens }) => !opens && at >= from && at < to);
}
