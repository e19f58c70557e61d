import { reachOf } from '../../domain/support-case/case-access';
import type { Viewer } from '../../kernel/viewer';
import type { KeptCase } from './owed-row';

/** Whether a case that the viewer was shown is open to them no further than its promise. */
export const onPromise = ({ access }: KeptCase, viewer: Viewer): boolean => reachOf(access, viewer) === 'WELFARE';

/** Where a case is open to somebody. */
export const caseHrefOf = (caseId: string, isOnPromise = false): string => (isOnPromise ? `/promise/${caseId}` : `/cases/${caseId}`);
