import type { Entry, KnownCase } from './known-case';
import type { Line } from './line';
import { hoursBetween, monthOf } from './london';

/** M18: kinds that were changed, and closings without the review before them. */
export function withoutReview(aCase: KnownCase): readonly Line[] {
  const { lpu } = aCase;
  const lines: Line[] = [];
  for (const { data } of aCase.all('CaseReclassified'))
    if (data.was.kind !== data.kind)
      lines.push({ table: 'M18.RECLASSIFIED', row: `${data.was.kind}:${data.kind}`, month: monthOf(data.reclassifiedAt), lpu });
  for (const closing of aCase.all('CaseClosed'))
    if (!wasReviewed(aCase, closing))
      lines.push({ table: 'M18.CLOSED_WITHOUT_REVIEW', row: 'ALL', month: monthOf(closing.data.occurredAt), lpu });
  return lines;
}

/** Between the last proposal to close (else since the case was opened or last reopened) and the closing. */
function wasReviewed(aCase: KnownCase, { data: { occurredAt: closedAt } }: Entry<'CaseClosed'>): boolean {
  const openSince = aCase
    .all('CaseReopened')
    .map(({ data }) => data.occurredAt)
    .filter((at) => at <= closedAt)
    .reduce<string>((latest, at) => (at > latest ? at : latest), aCase.opened.data.reportedAt);
  const from = aCase
    .all('ClosureProposed')
    .map(({ data }) => data.occurredAt)
    .filter((at) => at <= closedAt)
    .reduce((latest, at) => (at > latest ? at : latest), openSince);
  return aCase.all('ReviewRecorded').some(({ data }) => data.type === 'CLOSURE' && data.occurredAt >= from && data.occurredAt <= closedAt);
}

/** M19: how long after it happened each entry was made. */
export function lateEntry(aCase: KnownCase): readonly Line[] {
  const confirmed = new Set(aCase.all('ContactConfirmed').map(({ data }) => data.contactId));
  const lines: Line[] = [];
  for (const entry of aCase.all('ContactRecorded')) {
    const hours = entered(lines, aCase, 'CONTACT', entry.data.occurredAt, entry.writtenAt);
    if (hours > 24)
      lines.push({
        table: 'M19.UNCONFIRMED',
        row: 'CONTACT',
        month: monthOf(entry.writtenAt),
        lpu: aCase.lpu,
        is: !confirmed.has(entry.data.contactId),
      });
  }
  for (const { data, writtenAt } of aCase.all('ReviewRecorded')) entered(lines, aCase, 'REVIEW', data.occurredAt, writtenAt);
  for (const { data, writtenAt } of aCase.all('KeyEventRecorded'))
    entered(lines, aCase, 'KEY_EVENT', data.receivedAt ?? data.occurredAt, writtenAt);
  for (const { data, writtenAt } of aCase.all('RiskAssessed'))
    if (data.source === 'ASSESSMENT') entered(lines, aCase, 'ASSESSMENT', data.occurredAt, writtenAt);
  return lines;
}

function entered(lines: Line[], { lpu }: KnownCase, row: string, happenedAt: string, writtenAt: string): number {
  const value = hoursBetween(happenedAt, writtenAt);
  const month = monthOf(writtenAt);
  lines.push({ table: 'M19.LATE', row, month, lpu, is: value > 24 }, { table: 'M19.HOURS', row, month, lpu, value });
  return value;
}
