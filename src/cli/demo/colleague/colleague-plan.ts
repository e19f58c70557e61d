import type { Capacity, Involvement, OpenedAs } from '../../../domain/reference-data/staff-victims';
import type { Member } from '../cast/staff-plan';
import type { Moment } from '../moments';
import type { CasePlan } from '../story/case-plan';
import type { Turn } from './turns';

/** The point of the promise that is kept worst, where one is. */
export type WeakPoint = 'P3' | 'P4' | 'P5' | 'P7' | 'P8';

/** Who the colleague is, and how the case began. */
export type Colleague = {
  /** Absent for somebody who is not on the staff register. */
  readonly member?: Member;
  readonly capacity: Capacity;
  readonly homeUnit: string;
  readonly onDuty: boolean;
  readonly openedAs: OpenedAs;
  readonly involvement: Involvement;
  /** A colleague alleged to have done it, with the managers who are shut out with them. */
  readonly alleged?: { readonly member: Member; readonly chain: readonly Member[]; readonly fromTheStart: boolean };
  readonly earlierIncidents: number;
  /** Points that they declined for every case. */
  readonly standingDeclines: readonly string[];
};

/** What somebody abused week after week asks to be left out of, until they change it. */
export const standingDeclines = ['P7', 'P8'] as const;

/** Who is let in, and as what; the supervisor was chosen by the victim or on their word. */
export type Parts = {
  readonly opener: Member;
  readonly supervisor: Member;
  readonly officer: Member;
  readonly support: Member;
  readonly inspector: Member;
  readonly welfare: Member;
  /** The senior lead, or the deputy where the lead cannot act. */
  readonly lead: Member;
  readonly lineManager?: Member;
  readonly representative: Member;
};

/** The bare facts of one such case, fixed before any of its story is told. */
export type ColleaguePlan = CasePlan & {
  readonly turn: Turn;
  /** Which of its sort, from 0: what must happen at least once in a year happens in the first of a sort. */
  readonly nth: number;
  readonly colleague: Colleague;
  readonly parts: Parts;
  readonly weak: WeakPoint;
  /** When closing is asked for; absent where the year is over before. */
  readonly closesAt?: Moment;
};
