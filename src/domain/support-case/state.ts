import type { CaseId, ContactId, DirectionId, EventId, IncidentId, LpuCode, PersonId, StaffId, SubjectId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { Channel, ContactDirection } from '../reference-data/channels';
import type { ContactOutcome } from '../reference-data/contact-outcomes';
import type { Risk } from '../reference-data/risk-levels';
import type { VictimState } from '../reference-data/victim-states';
import type { Owed } from '../obligations/engine/owed';
import type { PromiseStanding } from '../promise/promise-kept';
import type { CaseAccess } from './case-access';
import type { GrantedPart } from './granted-part';

export type Strand = { readonly strand: string; readonly subStrand?: string | undefined };

/** What decisions need of a contact; what was said in it is not kept. */
export type ContactMark = {
  readonly contactId: ContactId;
  readonly occurredAt: Instant;
  readonly channel: Channel;
  readonly direction: ContactDirection;
  readonly outcome: ContactOutcome;
  readonly recordedBy: StaffId;
  readonly confirmed: boolean;
};

export type DirectionMark = {
  readonly directionId: DirectionId;
  readonly to: StaffId;
  readonly dueAt: Instant;
  readonly discharged: boolean;
};

/** An Inspector's review as another Inspector may have to read it again. */
export type ReviewMark = {
  readonly eventId: EventId;
  readonly occurredAt: Instant;
  readonly reviewedBy: StaffId;
  readonly standardMet: boolean;
  readonly rereadBy?: StaffId;
};

/** What decisions on a case need, and nothing else: no free text, no name. */
export type OpenedCase = {
  readonly status: 'OPEN' | 'CLOSURE_PROPOSED' | 'CLOSED' | 'DUPLICATE';
  readonly caseId: CaseId;
  readonly subjectId: SubjectId;
  readonly personId?: PersonId | undefined;
  readonly victim: VictimState;
  readonly kind: string;
  readonly strands: readonly Strand[];
  readonly reportedAt: Instant;
  readonly incidents: readonly IncidentId[];
  readonly access: CaseAccess;
  readonly risk: Risk;
  readonly contacts: readonly ContactMark[];
  readonly planRevision?: string;
  /** Since when each has stood. */
  readonly noContactSince?: Instant;
  readonly diedLearntAt?: Instant;
  readonly dualRole: boolean;
  readonly consents: readonly string[];
  readonly firstReview: 'DUE' | 'DONE' | 'EXEMPT';
  readonly closureReviewed: boolean;
  readonly reviews: readonly ReviewMark[];
  readonly directions: readonly DirectionMark[];
  readonly sealed: readonly EventId[];
  readonly owed: Owed;
  /** Colleagues alleged to be perpetrators whom a second person has looked at or not. */
  readonly allegations: readonly {
    readonly subjectId: SubjectId;
    readonly identifiedBy?: StaffId | undefined;
    readonly isConfirmed: boolean;
  }[];
  /** Of the case of a colleague who is a victim alone. */
  readonly promise?: PromiseStanding & { readonly readers: readonly GrantedPart[]; readonly readersChosen: boolean };
  /** Hospitalised, and how many incidents before this one: what the promise's duties depend on. */
  readonly staffVictim?: { readonly hospitalised: boolean; readonly earlierIncidents: number };
  /** The senior lead, or the deputy, agreed with this proposal to close. */
  readonly closureConfirmed: boolean;
};

export type SupportCaseState = { readonly status: 'NOT_OPENED' } | OpenedCase;

export const responsibleLpu = (state: OpenedCase): LpuCode => state.access.responsibleLpu;
