import type { ObligationStatus } from '../obligations/engine/owed';
import type { Instant } from '../../kernel/instant';

/**
 * All that figures may know of one case, as known at one instant: what is in clear in its stream, folded. Nothing in it is personal, so
 * that no figure moves when a person's key is destroyed (law 12). Kept by evolve-record.ts; a correction shows in it, a struck entry
 * does not.
 */
export type CaseRecord = {
  readonly caseId: string;
  /** When it was written down: its month is the month of recording. */
  readonly recordedAt: Instant;
  readonly reportedAt: Instant;
  /** As at recording; `kindNow` as reclassified since. */
  readonly kind: string;
  readonly kindNow: string;
  readonly strands: readonly { readonly strand: string; readonly subStrand?: string | undefined }[];
  readonly strandsNow: readonly { readonly strand: string; readonly subStrand?: string | undefined }[];
  /** The unit that it had when recorded, for ever. */
  readonly lpu: string;
  readonly online: boolean;
  readonly locationType?: string | undefined;
  readonly victim: 'NAMED' | 'NOT_IDENTIFIED' | 'COMMUNITY_OR_PLACE' | 'WISHES_ANONYMITY';
  readonly personId?: string | undefined;
  readonly ageBand?: string | undefined;
  /** Self-defined, one of the 18+1 codes (`NS` not stated); absent where nothing was recorded. */
  readonly ethnicity?: string | undefined;
  readonly isStaffVictim: boolean;
  readonly status: 'OPEN' | 'CLOSURE_PROPOSED' | 'CLOSED' | 'DUPLICATE';
  readonly closings: readonly Closing[];
  readonly reopenings: readonly Happened[];
  readonly reclassifications: readonly (Happened & { readonly was: string; readonly kind: string })[];
  readonly risks: readonly (Happened & { readonly risk: string; readonly source: 'OPENING' | 'ASSESSMENT' | 'REVIEW' })[];
  readonly contacts: readonly ContactFact[];
  readonly keyEvents: readonly KeyEventFact[];
  readonly reviews: readonly ReviewFact[];
  /** The first Inspector review is not owed. */
  readonly exemption?: (Happened & { readonly role: string }) | undefined;
  readonly referrals: readonly (Happened & { readonly result: 'MADE' | 'DECLINED' })[];
  readonly surveys: readonly SurveyFact[];
  readonly statements: readonly (Happened & { readonly answer: string })[];
  readonly duties: readonly DutyFact[];
  /** Of a staff victim: the points of their promise with the rules that are evidence for each, as pinned when it was made. */
  readonly promise?: PromiseFacts | undefined;
};

/** Something that happened, with when it was written down: the two differ for what was entered late. */
export type Happened = { readonly eventId: string; readonly occurredAt: Instant; readonly recordedAt: Instant };

export type Closing = Happened & { readonly outcomeType?: number | undefined };
export type ContactFact = Happened & {
  readonly channel: string;
  readonly direction: string;
  readonly outcome: string;
  readonly purposes: readonly string[];
  /** Reached, and a purpose served: only that stops a clock. */
  readonly isMeaningful: boolean;
  readonly isConfirmed: boolean;
};
export type KeyEventFact = Happened & {
  readonly type: string;
  /** When the force learnt of it, where that is known. */
  readonly receivedAt?: Instant | undefined;
  readonly outcomeType?: number | undefined;
};
export type ReviewFact = Happened & {
  readonly type: string;
  readonly standardMet: boolean;
  /** Another unit's Inspector read it blind. */
  readonly reread?: { readonly readAt: Instant; readonly agrees: boolean } | undefined;
};
export type SurveyFact = Happened & { readonly result: 'RETURNED' | 'NOT_OFFERED'; readonly score?: number; readonly reason?: string };

/** One duty as its facts have left it; what the watcher wrote of a missed due instant is left out (law 10). */
export type DutyFact = {
  readonly obligationId: string;
  readonly rule: string;
  readonly label: string;
  readonly startedAt: Instant;
  /** As pinned when it arose: the period that it counts in. */
  readonly firstDueAt: Instant;
  /** As pauses have moved it. */
  readonly dueAt: Instant;
  readonly band?: string | undefined;
  readonly policyVersion: string;
  readonly calendarVersion: string;
  /** OPEN covers what is overdue, too: see duty-result.ts. BREACHED only where it was overtaken before it was due. */
  readonly status: ObligationStatus;
  /** When the thing that met it happened. */
  readonly metAt?: Instant | undefined;
  /** False for what was entered after the due instant, until proof was seen. */
  readonly confirmed?: boolean | undefined;
  readonly wasPaused: boolean;
  /** Of a pause: until when at the longest. It ends then by itself, whether that was written down or not. */
  readonly pausedUntil?: Instant | undefined;
  /** When it was declined, waived, replaced, ended or overtaken. */
  readonly doneWithAt?: Instant | undefined;
  readonly doneWithBecause?: string | undefined;
};

export type PromiseFacts = {
  readonly points: readonly { readonly code: string; readonly title: string; readonly rules: readonly string[] }[];
  readonly declined: readonly (Happened & { readonly point: string; readonly until?: Instant | undefined })[];
  readonly setAside: readonly (Happened & { readonly point: string })[];
  readonly answers: readonly (Happened & { readonly point: string; readonly answer: string })[];
};
