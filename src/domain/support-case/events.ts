import { obligationEvents } from '../obligations/events';
import type { EventOf } from '../event-definition';
import { accessGranted, accessProposed, accessWithdrawn, allegationConfirmed, covertLookupApproved } from './events-access';
import { personalStatementAnswered, surveyNotOffered, surveyReturned } from './events-afterwards';
import { keyEventRecorded, needsAssessed, referralDeclined, referralMade, riskAssessed } from './events-casework';
import {
  consentGiven,
  consentWithdrawn,
  contactConfirmed,
  contactPlanAgreed,
  contactRecorded,
  contactWelcomedAgain,
  dualRoleDeclared,
  noContactRequested,
  personDied,
} from './events-contact';
import { caseFoundDuplicate, caseOpened, caseReclassified, entryCorrected, entrySealed, incidentLinked } from './events-opening';
import {
  allegedPerpetratorIdentified,
  conflictDeclared,
  officerAppointed,
  officerRelieved,
  responsibilityAccepted,
  responsibilityDeclined,
  responsibilityOffered,
  responsibilityOfferWithdrawn,
} from './events-people';
import {
  answerReadersChosen,
  disagreementAnswered,
  promiseAnswered,
  promiseAsked,
  promiseMade,
  promisePointDeclined,
  promisePointSetAside,
  promisePointTakenUp,
} from './events-promise';
import {
  caseClosed,
  caseReopened,
  closureProposed,
  closureReturned,
  directionDischarged,
  directionGiven,
  reviewExempted,
  reviewRecorded,
  reviewReread,
} from './events-review';
import {
  closureConfirmed,
  conflictChecked,
  evidenceChecked,
  healthAndSafetyReported,
  lessonRecorded,
  noticeGiven,
  postClosureChecked,
  referenceLinked,
  statementTakerNamed,
  supportOffered,
  wellbeingAssessed,
} from './events-staff-victim';

/** What is done and found in a case. */
export const caseworkEvents = [
  caseOpened,
  caseReclassified,
  incidentLinked,
  caseFoundDuplicate,
  entryCorrected,
  entrySealed,
  officerAppointed,
  officerRelieved,
  responsibilityOffered,
  responsibilityAccepted,
  responsibilityDeclined,
  responsibilityOfferWithdrawn,
  conflictDeclared,
  allegedPerpetratorIdentified,
  contactRecorded,
  contactConfirmed,
  contactPlanAgreed,
  noContactRequested,
  contactWelcomedAgain,
  personDied,
  dualRoleDeclared,
  consentGiven,
  consentWithdrawn,
  riskAssessed,
  needsAssessed,
  referralMade,
  referralDeclined,
  keyEventRecorded,
  reviewRecorded,
  reviewExempted,
  reviewReread,
  directionGiven,
  directionDischarged,
  closureProposed,
  closureReturned,
  caseClosed,
  caseReopened,
  accessProposed,
  accessGranted,
  accessWithdrawn,
  allegationConfirmed,
  covertLookupApproved,
  referenceLinked,
  healthAndSafetyReported,
  conflictChecked,
  statementTakerNamed,
  evidenceChecked,
  noticeGiven,
  wellbeingAssessed,
  supportOffered,
  lessonRecorded,
  postClosureChecked,
  closureConfirmed,
  promiseMade,
  promisePointDeclined,
  promisePointTakenUp,
  promisePointSetAside,
  promiseAsked,
  promiseAnswered,
  answerReadersChosen,
  disagreementAnswered,
  surveyReturned,
  surveyNotOffered,
  personalStatementAnswered,
] as const;

/** Everything that is ever written to `supportCase-<uuid>`, for the registry. */
export const supportCaseEvents = [...caseworkEvents, ...obligationEvents] as const;

export type CaseworkEvent = EventOf<(typeof caseworkEvents)[number]>;
export type SupportCaseEvent = EventOf<(typeof supportCaseEvents)[number]>;
export type CaseOpened = EventOf<typeof caseOpened>;
