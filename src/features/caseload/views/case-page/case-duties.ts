import type { OwedDuty } from '../../../../casework/obligations/due-question';
import { standingAt } from '../../../../casework/obligations/duty-standing';
import { type DutyLine, dutyLine } from '../../../../casework/obligations/pages/duty-line';
import { type CalendarOf, type WorkedOut, workedOut } from '../../../../casework/obligations/words/worked-out';
import type { Instant } from '../../../../kernel/instant';

export type CaseDuties = {
  readonly owed: readonly { readonly line: DutyLine; readonly worked: WorkedOut }[];
  readonly done: readonly (DutyLine & { readonly metAt: string | undefined })[];
};

/** What is owed in the case, soonest first, and what became of the rest, the latest due first. */
export function caseDuties(duties: readonly OwedDuty[], at: Instant, calendarOf: CalendarOf): CaseDuties {
  const isOwed = ({ kept }: OwedDuty): boolean => standingAt(kept, at).isOwed;
  return {
    owed: duties.filter(isOwed).map((owed) => ({ line: dutyLine(owed, at), worked: workedOut(owed.kept, calendarOf) })),
    done: duties
      .filter((owed) => !isOwed(owed))
      .toReversed()
      .map((owed) => ({ ...dutyLine(owed, at), metAt: owed.kept.duty.metAt })),
  };
}
