import { nothingOwed } from '../obligations/engine/owed';
import { evolveCaseAccess } from './case-access';
import type { CaseOpened } from './events';
import type { OpenedCase } from './state';

/** A case as it stands the moment after it was opened. */
export function openedCase(event: CaseOpened): OpenedCase {
  const { caseId, subjectId, personId, victim, kind, strands, reportedAt, incidentId, initialRisk, staffVictim } = event.data;
  const access = evolveCaseAccess(null, event);
  if (!access) throw new TypeError('opening always says who is responsible');
  return {
    status: 'OPEN',
    caseId,
    subjectId,
    personId,
    victim,
    kind,
    strands,
    reportedAt,
    access,
    incidents: incidentId === undefined ? [] : [incidentId],
    risk: initialRisk ?? 'NOT_ASSESSED',
    contacts: [],
    dualRole: false,
    consents: [],
    firstReview: 'DUE',
    closureReviewed: false,
    reviews: [],
    directions: [],
    sealed: [],
    owed: nothingOwed,
    allegations: [],
    closureConfirmed: false,
    ...(staffVictim && { staffVictim: { hospitalised: staffVictim.hospitalised, earlierIncidents: staffVictim.earlierIncidents } }),
  };
}
