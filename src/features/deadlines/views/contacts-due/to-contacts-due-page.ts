import { attemptsSince, lastReached } from '../../../../casework/case-file/last-reached';
import { cursorAfter } from '../../../../casework/obligations/doors/due-cursor';
import { dueFilters } from '../../../../casework/obligations/pages/due-filters';
import { dueGroups } from '../../../../casework/obligations/pages/due-groups';
import type { DutyLine } from '../../../../casework/obligations/pages/duty-line';
import type { SafeContactNotice } from '../../../../casework/safe-contact/safe-contact';
import type { ContactsDue, WhoIsOwed } from './contacts-due.query';

export type ContactCard = Pick<DutyLine, 'caseId' | 'caseHref' | 'reference' | 'kind' | 'lpu' | 'risk'> & {
  readonly logHref: string;
  readonly name: string;
  readonly notice: SafeContactNotice | undefined;
  readonly lastReachedAt: string | undefined;
  readonly attempts: readonly string[];
  readonly duties: readonly DutyLine[];
};
export type ContactsDuePage = ReturnType<typeof toContactsDuePage>;

/** Under each group a card for each case, in the order of what is due soonest in it: a number stands there once, with its rules. */
export const toContactsDuePage = ({ at, due, shown, units, people, mayRecord }: ContactsDue, asked: Readonly<Record<string, unknown>>) => ({
  mayRecord,
  groups: dueGroups(due, shown, at).map(({ lines, ...group }) => ({ ...group, cards: cardsOf(lines, people) })),
  laterCount: due.counts.later,
  filters: dueFilters(asked, { path: '/contacts-due', units, nextCursor: due.next ? cursorAfter(due.next) : null }),
});

function cardsOf(lines: readonly DutyLine[], people: ReadonlyMap<string, WhoIsOwed>): readonly ContactCard[] {
  const byCase = new Map<string, DutyLine[]>();
  for (const line of lines) byCase.set(line.caseId, [...(byCase.get(line.caseId) ?? []), line]);
  return [...byCase.values()].flatMap((duties) => {
    const [first] = duties;
    return first ? [cardOf(first, duties, people.get(first.caseId))] : [];
  });
}

const cardOf = (first: DutyLine, duties: readonly DutyLine[], who: WhoIsOwed | undefined): ContactCard => ({
  caseId: first.caseId,
  caseHref: first.caseHref,
  logHref: first.isOnPromise ? `${first.caseHref}/contact` : `${first.caseHref}/contacts/new`,
  reference: first.reference,
  kind: first.kind,
  lpu: first.lpu,
  risk: first.risk,
  name: who?.name ?? 'No person named',
  notice: who?.notice,
  lastReachedAt: who?.file && lastReached(who.file)?.occurredAt,
  attempts: (who?.file ? attemptsSince(who.file) : []).map(({ occurredAt }) => occurredAt),
  duties,
});
