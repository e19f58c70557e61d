import type { Instant } from '../../../kernel/instant';
import { type DueCounts, type DueDuties, type DueGroup, dueGroupOf } from '../due-question';
import { type DutyLine, dutyLine } from './duty-line';

export type DueLines<Line> = {
  readonly code: DueGroup;
  readonly title: string;
  /** All of them, on whichever page. */
  readonly count: number;
  readonly lines: readonly Line[];
};

const titles: { readonly [G in DueGroup]: string } = {
  OVERDUE: 'Overdue',
  TODAY: 'Due today',
  WEEK: 'Due in the next 7 days',
  LATER: 'Due later',
};
const countOf: { readonly [G in DueGroup]: keyof DueCounts } = { OVERDUE: 'overdue', TODAY: 'today', WEEK: 'week', LATER: 'later' };

/** The lines of a page under the groups that were asked for, each with how many there are in all. */
export const dueGroups = (due: DueDuties, shown: readonly DueGroup[], at: Instant): readonly DueLines<DutyLine>[] =>
  dueGroupsOf(due, shown, at, (owed) => dutyLine(owed, at));

export function dueGroupsOf<Line>(
  { items, counts }: DueDuties,
  shown: readonly DueGroup[],
  at: Instant,
  lineOf: (owed: DueDuties['items'][number]) => Line,
): readonly DueLines<Line>[] {
  return shown.map((code) => ({
    code,
    title: titles[code],
    count: counts[countOf[code]],
    lines: items.filter(({ kept: { duty } }) => dueGroupOf(duty.overtakenAt ?? duty.dueAt, at) === code).map(lineOf),
  }));
}
