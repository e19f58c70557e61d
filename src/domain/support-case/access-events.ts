import type { SupportCaseEvent } from './events';

/** What moves who may know of a case: every view with cases in it follows all of it, or it shows one to somebody who lost it. */
export const accessEventTypes = [
  'CaseOpened',
  'OfficerAppointed',
  'OfficerRelieved',
  'ResponsibilityOffered',
  'ResponsibilityAccepted',
  'ResponsibilityDeclined',
  'ResponsibilityOfferWithdrawn',
  'ConflictDeclared',
  'AllegedPerpetratorIdentified',
  'AllegationConfirmed',
  'AccessProposed',
  'AccessGranted',
  'AccessWithdrawn',
] as const satisfies readonly SupportCaseEvent['type'][];

export type AccessEventType = (typeof accessEventTypes)[number];
