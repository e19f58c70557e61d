import type { Obligation } from '../../domain/obligations/engine/owed';
import type { ObligationDataOf } from '../../domain/obligations/events';
import type { AnswerReaders } from '../../domain/support-case/answer-readers';
import type { CaseAccess } from '../../domain/support-case/case-access';
import type { CaseFile } from '../case-file/case-file';

type Arose = ObligationDataOf<'ObligationArose'>;
type Acknowledged = ObligationDataOf<'EscalationAcknowledged'>;

/** What was pinned when it arose and the engine does not ask again. */
export type Pinned = Pick<
  Arose,
  'label' | 'basis' | 'sourced' | 'responsibleRole' | 'band' | 'byPolicy' | 'askedFor' | 'replaces' | 'calendarVersion'
>;
/** One pause of a duty, over or not. `until` is when it ended or is to end. */
export type KeptPause = {
  readonly reason: string;
  readonly from: string;
  readonly until: string;
  readonly dueBefore: string;
  readonly dueAfter: string;
};
/** "I have it": what will be done stays locked. */
export type Taken = Pick<Acknowledged, 'acknowledgedBy' | 'what' | 'byWhen' | 'acknowledgedAt' | 'rung'>;

/** One duty as its facts have left it. `upTo` is the revision of the last one taken in. */
export type KeptDuty = {
  readonly kind: 'duty';
  readonly upTo: string;
  readonly caseId: string;
  readonly duty: Obligation;
  readonly pinned: Pinned;
  readonly pauses: readonly KeptPause[];
  readonly taken: readonly Taken[];
  readonly replacedBy?: string;
  readonly replacedBecause?: ObligationDataOf<'ObligationReplaced'>['because'];
};

/** What duties are filtered, sorted and shown by of the case that they stand in. */
export type KeptCase = Pick<CaseFile, 'caseId' | 'reference' | 'status' | 'risk' | 'reportedAt' | 'firstReview' | 'openedEventId'> & {
  readonly kind: 'case';
  readonly upTo: string;
  readonly caseKind: string;
  readonly strands: readonly string[];
  readonly personId?: string | undefined;
  readonly access: CaseAccess;
  /** Attempts on enough days put the case to the Inspector, and no Inspector's review has answered since. */
  readonly attemptsRaisedAt?: string | undefined;
  /** Of a colleague who is a victim: who reads their answers, and on which point each event was one. */
  readonly promise?: AnswerReaders | undefined;
  readonly answers?: Readonly<Record<string, string>> | undefined;
  /** When its first Inspector review was exempted. */
  readonly exemptedAt?: string | undefined;
};

export type OwedRow = KeptDuty | KeptCase;
