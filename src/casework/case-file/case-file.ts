import type { CaseAccess } from '../../domain/support-case/case-access';
import type { SupportCaseEvent } from '../../domain/support-case/events';
import type { Risk } from '../../domain/reference-data/risk-levels';
import type { Instant, LocalDate } from '../../kernel/instant';
import type { Personal } from '../../kernel/personal';

type DataOf<Type extends SupportCaseEvent['type']> = Extract<SupportCaseEvent, { type: Type }>['data'];
type Opened = DataOf<'CaseOpened'>;

/** `what` is withheld once the entry is sealed; the direction stands. */
export type OpenDirection = Pick<DataOf<'DirectionGiven'>, 'directionId' | 'to' | 'dueAt' | 'givenAt' | 'givenBy'> & {
  readonly eventId: string;
  readonly what?: Personal;
};
export type AllegedPerpetrator = Pick<
  DataOf<'AllegedPerpetratorIdentified'>,
  'subjectId' | 'isColleague' | 'name' | 'description' | 'relationship'
> & { readonly eventId: string };
/** What lists need of a contact; what was said in it stays in the history. */
export type FiledContact = Pick<DataOf<'ContactRecorded'>, 'occurredAt' | 'channel' | 'direction' | 'outcome'> & {
  readonly eventId: string;
};

/** A case as pages show it. `openedEventId` lets the opening itself be corrected or sealed. */
export type CaseFile = Omit<Opened, 'recordedLpu' | 'responsibleLpu' | 'initialRisk' | 'incidentId'> & {
  readonly openedEventId: string;
  readonly recordedAt: Instant;
  readonly revision: string;
  readonly lastRevision: string;
  readonly position: string;
  readonly status: 'OPEN' | 'CLOSURE_PROPOSED' | 'CLOSED' | 'DUPLICATE';
  readonly access: CaseAccess;
  readonly incidents: readonly { readonly incidentId: string; readonly relation: 'SAME' | 'RELATED' }[];
  readonly duplicateOf?: string;
  readonly risk: Risk;
  readonly riskAssessedAt?: Instant;
  readonly needs?: readonly string[];
  readonly enhancedGrounds?: readonly string[] | undefined;
  readonly needsAssessedAt?: Instant;
  readonly referral?: { readonly result: 'MADE' | 'DECLINED'; readonly at: Instant };
  readonly consents: readonly string[];
  readonly allegedPerpetrators: readonly AllegedPerpetrator[];
  /** All of them, corrected where they were, in the order in which they were written. */
  readonly contacts: readonly FiledContact[];
  readonly planAgreedAt?: Instant;
  readonly noContactSince?: Instant;
  readonly diedLearntAt?: Instant;
  readonly dualRoleSince?: Instant;
  readonly firstReview: 'DUE' | 'DONE' | 'EXEMPT';
  readonly lastReview?: { readonly type: string; readonly occurredAt: Instant; readonly revision: string; readonly reviewedBy: string };
  readonly nextReviewOn?: LocalDate | undefined;
  readonly directions: readonly OpenDirection[];
  readonly closure?: { readonly at: Instant; readonly by: string; readonly outcomeType?: number | undefined };
  /** Entries whose texts (summary, references) stand in this file as the case's own. */
  readonly textsFrom: readonly string[];
  /** One of them was sealed: those texts are withheld from all but the data-protection role. */
  readonly textsSealed: boolean;
};
