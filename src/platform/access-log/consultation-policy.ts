import type { CaseId } from '../../kernel/ids';
import type { Viewer } from '../../kernel/viewer';

export type ReasonAsked = 'NO' | 'ASKED' | 'REQUIRED';

/** Port: whether whoever opens a case is asked why. `NO` for a case that they may not know of, as for one that there is not. */
export interface ConsultationPolicy {
  reasonAsked(caseId: CaseId, viewer: Viewer): ReasonAsked;
}

export const CONSULTATION_POLICY = Symbol('ConsultationPolicy');
