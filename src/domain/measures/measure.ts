import type { Instant } from '../../kernel/instant';
import type { Month } from '../figures/month';
import type { PolicyPack } from '../obligations/policy-pack/policy-pack';
import type { CaseRecord } from './case-record';

/** Where on the pack a figure stands. */
export const sections = [
  'VOLUMES',
  'TIMELINESS',
  'REVIEWS',
  'VICTIMS_CODE',
  'PROMISE',
  'OUTCOMES',
  'SERVICE_BY_GROUP',
  'SATISFACTION',
  'REPEAT_VICTIMS',
  'LATE_ENTRY',
  'EXEMPTIONS',
  'COMPLETENESS',
] as const;
export type Section = (typeof sections)[number];

/**
 * What one case adds to one row of one table in one month. All of them add up over cases and months:
 * COUNT so many; SHARE `n` of `of`; DUTIES by what came of them; SPREAD times in hours or days (median, 90th centile);
 * PEOPLE different persons, not cases, `n` of `of` by their ids.
 */
export type Tally =
  | { readonly kind: 'COUNT'; readonly n: number }
  | { readonly kind: 'SHARE'; readonly n: number; readonly of: number }
  | { readonly kind: 'DUTIES'; readonly duties: Partial<DutyCounts> }
  | { readonly kind: 'SPREAD'; readonly value: number }
  | { readonly kind: 'PEOPLE'; readonly who: string; readonly isOne: boolean };
export type TallyKind = Tally['kind'];

/**
 * Duties that fell due, each in exactly one of the first eight; the rest stand beside. `unconfirmed`: of those recorded late, no proof
 * was seen yet. `notYetDue`: due after the instant as known at, in no denominator. `wasPaused`: whatever came of them.
 */
export type DutyCounts = {
  readonly onTime: number;
  readonly recordedLate: number;
  readonly late: number;
  readonly missed: number;
  readonly declined: number;
  readonly waived: number;
  readonly replaced: number;
  readonly ended: number;
  readonly unconfirmed: number;
  readonly wasPaused: number;
  readonly pausedNow: number;
  readonly notYetDue: number;
};

/** One row of one table in one month. `lpu` wherever the table is shown by unit. */
export type Counted = {
  readonly table: string;
  readonly row: string;
  readonly month: Month;
  readonly lpu?: string;
  readonly tally: Tally;
};

/** What a measure is told beside the case. */
export type AsKnown = {
  /** The instant that figures are as known at: what was due by then and not met is missed. */
  readonly at: Instant;
  /** The months that are counted, in order: what falls in no other is left out. */
  readonly months: readonly Month[];
  /** The pack in force then. */
  readonly pack: PolicyPack;
  /** When the other cases of one person, or of records linked as the same person, were reported; members of the public alone. */
  readonly reportsOf: (personId: string) => readonly { readonly caseId: string; readonly reportedAt: Instant }[];
  /** The one person that several linked records stand for; the id itself where none are linked. */
  readonly personOf: (personId: string) => string;
};

export type MeasureTable = {
  /** `M4.FIRST_CONTACT`; stable for ever: frozen packs, actions and restatements name it. */
  readonly id: string;
  readonly title: string;
  readonly kind: TallyKind;
  /** What one is counted in: cases, duties, hours, days, people, case-strand pairs … */
  readonly unit: string;
  readonly byLpu: boolean;
  /** A state at the end of each month (open reviews overdue): a longer period shows its last month's, never a sum. */
  readonly isSnapshot?: true;
  /** Whether more is better, for headlines: absent where it is neither (volumes, outcomes: the framework favours none). */
  readonly better?: 'HIGHER' | 'LOWER';
  /** The rows in the order in which they are shown; rows that are not named come after them, by their code. */
  readonly rows?: readonly string[];
  /** Whether the rows add up to a total that means something; a note says why where they do not (a case has several strands). */
  readonly rowsAddUp: boolean;
  readonly note?: string;
  readonly labelOf: (row: string, pack: PolicyPack) => string;
};

/**
 * One figure of the pack: what it says, what it is a share of, how it misleads, where it comes from. `version` is raised whenever it
 * would count the same case otherwise: a series then shows a break. `about` keeps staff victims out of every other figure.
 */
export type Measure = {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly section: Section;
  readonly about: 'PUBLIC' | 'STAFF_VICTIMS';
  readonly definition: string;
  readonly denominator: string;
  readonly traps: readonly string[];
  readonly source: string;
  readonly tables: readonly MeasureTable[];
  /** Pure: what this case adds, and where. */
  readonly count: (record: CaseRecord, as: AsKnown) => Iterable<Counted>;
};
