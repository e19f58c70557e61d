import type { CaseId, PersonId, StaffId } from '../../../kernel/ids';
import type { Instant } from '../../../kernel/instant';
import type { Risk } from '../../reference-data/risk-levels';
import type { PromiseStanding } from '../../promise/promise-kept';
import type { Owed } from './owed';

/** The case as duties see it; every opened case is one. */
export type Standing = {
  readonly status: 'OPEN' | 'CLOSURE_PROPOSED' | 'CLOSED' | 'DUPLICATE';
  readonly caseId: CaseId;
  readonly personId?: PersonId | undefined;
  readonly kind: string;
  readonly strands: readonly { readonly strand: string }[];
  readonly risk: Risk;
  readonly firstReview: 'DUE' | 'DONE' | 'EXEMPT';
  readonly noContactSince?: Instant;
  readonly diedLearntAt?: Instant;
  readonly access: { readonly appointed: readonly { readonly role: string; readonly staffId: StaffId }[] };
  readonly owed: Owed;
  readonly staffVictim?: { readonly hospitalised: boolean; readonly earlierIncidents: number };
  readonly promise?: PromiseStanding;
};
