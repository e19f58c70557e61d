import type { LookupsPage } from '../../../../casework/lookups/lookups';
import type { ChosenReaders } from '../../../../casework/welfare/opened-welfare';
import type { ContactPlan } from '../../../../domain/person/contact-plan-shape';
import type { PromiseAnswer } from '../../../../domain/reference-data/staff-victims';
import type { ObligationStatus } from '../../../../domain/obligations/engine/owed';
import type { GrantedPart } from '../../../../domain/support-case/granted-part';
import type { Instant } from '../../../../kernel/instant';
import type { CaseId, StaffId } from '../../../../kernel/ids';
import type { OwnPoint } from '../../points/own-points';

export type OwnAnswer = {
  readonly answer: PromiseAnswer;
  readonly words?: string | undefined;
  readonly occurredAt: Instant;
  readonly isThroughSomebody: boolean;
};

/** Somebody who was let in, by a name that the victim was given. */
export type KnownPerson = { readonly staffId: StaffId; readonly part: GrantedPart; readonly name: string };

/** Everything that a victim sees of one case of theirs. */
export type OwnSupport = {
  readonly at: Instant;
  readonly caseId: CaseId;
  readonly reference: string;
  readonly reportedAt: Instant;
  readonly label: string;
  /** `appointed`: somebody plays the part, whether the victim knows their name or not. */
  readonly points: readonly (OwnPoint & {
    readonly responsible?: string | undefined;
    readonly appointed: boolean;
    readonly answers: readonly OwnAnswer[];
    /** When the senior lead, or the deputy, last saw to what the victim disputes. */
    readonly disputeAnsweredAt?: Instant | undefined;
    /** What they wrote to the victim about it. */
    readonly disputeAnswer?: string | undefined;
  })[];
  readonly people: readonly KnownPerson[];
  readonly readers: readonly GrantedPart[];
  readonly readersChosen: boolean;
  /** What the calls that they asked for came to, the latest first. */
  readonly calls: readonly {
    readonly askedAt: Instant;
    readonly dueAt: Instant;
    readonly status: ObligationStatus;
    readonly doneAt?: Instant;
  }[];
  readonly plan?: ContactPlan | undefined;
  readonly mayWriteToWork: boolean;
  readonly welfareReaders?: ChosenReaders | undefined;
  readonly lookups: LookupsPage;
};
