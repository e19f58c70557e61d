import { cursorAfter } from '../../../../casework/obligations/doors/due-cursor';
import type { DueDuties } from '../../../../casework/obligations/due-question';
import { dueFilters } from '../../../../casework/obligations/pages/due-filters';
import { dutyLine } from '../../../../casework/obligations/pages/duty-line';
import type { Instant } from '../../../../kernel/instant';
import type { DutyWords } from '../../duties/duty-words';

type Shown = {
  readonly at: Instant;
  readonly asked: Readonly<Record<string, unknown>>;
  readonly units: readonly string[];
  readonly words: DutyWords;
};
export type BreachesPage = ReturnType<typeof toBreachesPage>;

/** What was missed, since when, and who has taken it on. */
export const toBreachesPage = ({ items, counts, next }: DueDuties, { at, asked, units, words }: Shown) => ({
  total: counts.overdue,
  lines: items.map((owed) => ({
    ...dutyLine(owed, at),
    taken: words.takenOn(owed.kept).map((one) => ({ ...one, isOver: one.byWhen < at })),
    takeHref:
      !owed.onPromise && owed.kept.duty.acknowledged.every(({ byWhen }) => byWhen < at)
        ? `/cases/${owed.in.caseId}/obligations/${owed.kept.duty.obligationId}/acknowledgement`
        : undefined,
  })),
  filters: dueFilters({ ...asked, due: undefined }, { path: '/breaches', units, nextCursor: next ? cursorAfter(next) : null }),
});
