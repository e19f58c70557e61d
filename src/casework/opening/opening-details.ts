import type { IncidentId, LpuCode, PersonId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { Risk } from '../../domain/reference-data/risk-levels';
import type { VictimState } from '../../domain/reference-data/victim-states';
import type { Strand } from '../../domain/support-case/state';

type Reach = { readonly name: string; readonly telephone?: string | undefined; readonly email?: string | undefined };

export type NewPerson = Reach & {
  readonly address?: string | undefined;
  readonly ageBand?: string | undefined;
  readonly ethnicity?: string | undefined;
  readonly language?: string | undefined;
};

/** Somebody who reported for another; `person` where they gave their name. */
export type ThirdPartyReporter = {
  readonly person?: Reach | undefined;
  readonly capacity?: string | undefined;
  readonly wantsFeedback: boolean;
};

/** What both doors know of a case when it is opened. The person supported is `person` (new) or `personId` (on record already). */
export type OpeningDetails = {
  readonly kind: string;
  readonly strands: readonly Strand[];
  readonly reportedAt: Instant;
  readonly occurredFrom?: Instant | undefined;
  readonly occurredTo?: Instant | undefined;
  readonly lpu: LpuCode;
  readonly ward?: string | undefined;
  readonly locationType?: string | undefined;
  readonly online: boolean;
  readonly risk?: Risk | undefined;
  readonly crimeReference?: string | undefined;
  readonly incidentReference?: string | undefined;
  readonly incidentId?: IncidentId | undefined;
  readonly summary?: string | undefined;
  readonly victim: VictimState;
  readonly person?: NewPerson | undefined;
  readonly personId?: PersonId | undefined;
  readonly thirdPartyReporter?: ThirdPartyReporter | undefined;
};
