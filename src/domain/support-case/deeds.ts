import type { Role } from '../staff/roles';
import type { ObligationCommand } from '../obligations/deeds/commands';
import type { SupportCaseCommand } from './command';
import type { OpenedCase } from './state';

/** What people do in a case, and decide about its duties. */
export type Deed = (SupportCaseCommand | ObligationCommand)['type'];
type Status = OpenedCase['status'];
type Terms = { readonly roles: readonly Role[]; readonly while: readonly Status[] };

const live: readonly Status[] = ['OPEN', 'CLOSURE_PROPOSED'];
const closedToo: readonly Status[] = [...live, 'CLOSED'];
/** What happened is always recorded, and what is wrong is always put right. */
const always: readonly Status[] = [...closedToo, 'DUPLICATE'];

const caseworkers: readonly Role[] = ['SUPPORT_OFFICER', 'OFFICER_IN_CASE', 'SUPERVISOR', 'INSPECTOR', 'DUTY_INSPECTOR', 'SENIOR_LEAD'];
const supervisors: readonly Role[] = ['SUPERVISOR', 'INSPECTOR', 'DUTY_INSPECTOR', 'SENIOR_LEAD'];
const unitHeads: readonly Role[] = ['SUPERVISOR', 'INSPECTOR', 'SENIOR_LEAD'];
const inspectors: readonly Role[] = ['INSPECTOR'];

/** By whom, and while the case stands how, each deed can be done at all. What else a deed asks is in its own decision. */
export const deeds: { readonly [D in Deed]: Terms } = {
  OpenCase: { roles: caseworkers, while: [] },
  Reclassify: { roles: unitHeads, while: live },
  LinkIncident: { roles: caseworkers, while: closedToo },
  FindDuplicate: { roles: supervisors, while: live },
  AppointOfficer: { roles: [...supervisors, 'SUPPORT_OFFICER'], while: closedToo },
  RelieveOfficer: { roles: [...supervisors, 'SUPPORT_OFFICER'], while: closedToo },
  OfferResponsibility: { roles: unitHeads, while: closedToo },
  AcceptResponsibility: { roles: unitHeads, while: closedToo },
  DeclineResponsibility: { roles: unitHeads, while: closedToo },
  WithdrawResponsibilityOffer: { roles: unitHeads, while: closedToo },
  DeclareConflict: { roles: [...caseworkers, 'DATA_PROTECTION'], while: always },
  IdentifyAllegedPerpetrator: { roles: caseworkers, while: closedToo },
  AssessRisk: { roles: caseworkers, while: live },
  AssessNeeds: { roles: caseworkers, while: live },
  RecordContact: { roles: caseworkers, while: always },
  ConfirmContact: { roles: supervisors, while: always },
  AgreeContactPlan: { roles: caseworkers, while: closedToo },
  RequestNoContact: { roles: caseworkers, while: always },
  WelcomeContactAgain: { roles: caseworkers, while: always },
  RecordPersonDied: { roles: caseworkers, while: always },
  DeclareDualRole: { roles: caseworkers, while: closedToo },
  GiveConsent: { roles: caseworkers, while: always },
  WithdrawConsent: { roles: caseworkers, while: always },
  MakeReferral: { roles: caseworkers, while: closedToo },
  DeclineReferral: { roles: caseworkers, while: closedToo },
  RecordKeyEvent: { roles: caseworkers, while: closedToo },
  RecordReview: { roles: ['SUPERVISOR', 'INSPECTOR', 'DUTY_INSPECTOR'], while: live },
  ExemptFirstReview: { roles: ['SENIOR_LEAD', 'INSPECTOR'], while: live },
  RereadReview: { roles: inspectors, while: closedToo },
  DischargeDirection: { roles: caseworkers, while: closedToo },
  CorrectEntry: { roles: [...caseworkers, 'DATA_PROTECTION'], while: always },
  SealEntry: { roles: [...caseworkers, 'DATA_PROTECTION'], while: always },
  ProposeClosure: { roles: caseworkers, while: live },
  ReturnClosure: { roles: inspectors, while: ['CLOSURE_PROPOSED'] },
  CloseCase: { roles: inspectors, while: ['CLOSURE_PROPOSED'] },
  PauseObligation: { roles: caseworkers, while: closedToo },
  ResumeObligation: { roles: caseworkers, while: closedToo },
  WaiveObligation: { roles: ['INSPECTOR', 'SENIOR_LEAD'], while: closedToo },
  DeclineObligation: { roles: caseworkers, while: closedToo },
  AcknowledgeEscalation: { roles: caseworkers, while: closedToo },
  ReplanObligations: { roles: ['INSPECTOR', 'SENIOR_LEAD'], while: live },
  ReopenCase: { roles: supervisors, while: ['CLOSED', 'DUPLICATE'] },
};
