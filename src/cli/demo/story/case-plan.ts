import type { CaseId, IncidentId, PersonId } from '../../../kernel/ids';
import type { VictimState } from '../../../domain/reference-data/victim-states';
import type { SupportedPerson } from '../cast/people-supported';
import type { LpuPlace } from '../cast/places';
import type { Moment } from '../moments';

/** What becomes of a case beside its ordinary course. */
export type Fate =
  | 'ORDINARY'
  | 'FORGOTTEN'
  | 'LATE'
  | 'EXEMPT'
  | 'HANDED_OVER'
  | 'HAND_OVER_DECLINED'
  | 'OFFER_WITHDRAWN'
  | 'CONFLICT'
  | 'RISK_RAISED'
  | 'RECLASSIFIED'
  | 'DUPLICATE'
  | 'NO_CONTACT'
  | 'DIED'
  | 'DUAL_ROLE'
  | 'REOPENED'
  | 'NEVER_REACHED'
  | 'NOT_OUR_BEST';

export type Path = 'NO_SUSPECT' | 'CHARGED' | 'RESOLVED_OUT_OF_COURT' | 'NO_FURTHER_ACTION' | 'WITHDRAWN' | 'INCIDENT_ONLY';

export type Strand = { readonly strand: string; readonly subStrand?: string };

/** The bare facts of one case, fixed before any of its story is told. */
export type CasePlan = {
  readonly number: number;
  readonly caseId: CaseId;
  readonly reportedAt: Moment;
  readonly place: LpuPlace;
  readonly ward: string;
  readonly kind: string;
  readonly strands: readonly Strand[];
  readonly victim: VictimState;
  readonly personId?: PersonId;
  readonly person?: SupportedPerson;
  /** Whether the person's record was made by an earlier case. */
  readonly known: boolean;
  readonly incidentId?: IncidentId;
  readonly earlier?: CasePlan;
  readonly online: boolean;
  readonly locationType: string;
  readonly thirdParty: boolean;
  readonly fate: Fate;
  readonly path: Path;
};
