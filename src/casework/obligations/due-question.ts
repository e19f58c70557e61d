import type { Instant } from '../../kernel/instant';
import { dayAfter } from '../../domain/obligations/clocks/day-number';
import { endOfLocalDay } from '../../domain/obligations/clocks/end-of-local-day';
import { localDayAt } from '../../domain/obligations/clocks/local-day';
import type { KeptCase, KeptDuty } from './owed-row';

/** `TODAY`: later today in London. `WEEK`: the seven days after today. */
export const dueGroups = ['OVERDUE', 'TODAY', 'WEEK', 'LATER'] as const;
export type DueGroup = (typeof dueGroups)[number];
/** `DUE`: soonest first. `RISK`: within each group the highest risk first, then soonest. */
export const dueSorts = ['DUE', 'RISK'] as const;
export type DueSort = (typeof dueSorts)[number];

/** Where a page ended: the place in the order, as the query gave it. */
export type DuePlace = { readonly rank: number; readonly dueAt: string; readonly obligationId: string };

export type DueQuestion = {
  readonly at: Instant;
  readonly lpu?: string | undefined;
  readonly kind?: string | undefined;
  readonly strand?: string | undefined;
  readonly risk?: string | undefined;
  /** Only these; the counts are of all of them none the less. */
  readonly due?: readonly DueGroup[] | undefined;
  readonly sort?: DueSort | undefined;
  readonly after?: DuePlace | undefined;
  readonly limit: number;
  /** Cases of other units whose reviews are the viewer's to do now (see RoutedCases). */
  readonly routed?: readonly string[] | undefined;
};

export type DueCounts = { readonly overdue: number; readonly today: number; readonly week: number; readonly later: number };
/** `onPromise`: to the viewer the promise of the case is open and its file is not, so links lead there. */
export type OwedDuty = { readonly kept: KeptDuty; readonly in: KeptCase; readonly onPromise?: boolean | undefined };
/** `next` where there are more. */
export type DueDuties = { readonly items: readonly OwedDuty[]; readonly counts: DueCounts; readonly next?: DuePlace };

/** The last moments of today and of the seven days after it, in London. */
export const duePeriods = (at: Instant): { readonly today: Instant; readonly week: Instant } => {
  const day = localDayAt(at);
  return { today: endOfLocalDay(day), week: endOfLocalDay(dayAfter(day, 7)) };
};

export function dueGroupOf(dueAt: string, at: Instant): DueGroup {
  if (dueAt < at) return 'OVERDUE';
  const { today, week } = duePeriods(at);
  if (dueAt <= today) return 'TODAY';
  return dueAt <= week ? 'WEEK' : 'LATER';
}
