import type { Role } from '../staff/roles';
import type { ObligationCommand } from '../obligations/deeds/commands';
import type { SupportCaseCommand } from './command';
import type { Reach } from './granted-part';
import type { OpenedCase } from './state';

/** What people do in a case, and decide about its duties. */
export type Deed = (SupportCaseCommand | ObligationCommand)['type'];
type Status = OpenedCase['status'];
type Terms = {
  readonly roles: readonly Role[];
  readonly while: readonly Status[];
  /** In the case of a colleague who is a victim: who can do it beside those who see the file. */
  readonly reach?: readonly Reach[];
  /** Only there is it done at all. */
  readonly ofPromise?: true;
};

const live: readonly Status[] = ['OPEN', 'CLOSURE_PROPOSED'];
const closedToo: readonly Status[] = [...live, 'CLOSED'];
/** What happened is always recorded, and what is wrong is always put right. */
const always: readonly Status[] = [...closedToo, 'DUPLICATE'];

const caseworkers: readonly Role[] = ['SUPPORT_OFFICER', 'OFFICER_IN_CASE', 'SUPERVISOR', 'INSPECTOR', 'DUTY_INSPECTOR', 'SENIOR_LEAD'];
const supervisors: readonly Role[] = ['SUPERVISOR', 'INSPECTOR', 'DUTY_INSPECTOR', 'SENIOR_LEAD'];
const unitHeads: readonly Role[] = ['SUPERVISOR', 'INSPECTOR', 'SENIOR_LEAD'];
const inspectors: readonly Role[] = ['INSPECTOR'];
/** Those who look after a colleague who is a victim. */
const carers: readonly Role[] = [...caseworkers, 'WELFARE_OFFICER'];
const overseers: readonly Role[] = [...supervisors, 'WELFARE_OFFICER'];
const themselves: Role = 'PERSON_SUPPORTED';
const welfare: readonly Reach[] = ['WELFARE'];

/** By whom, and while the case stands how, each deed can be done at all. What else a deed asks is in its own decision. */
export const deeds: { readonly [D in Deed]: Terms } = {
  OpenCase: { roles: caseworkers, while: [] },
  Reclassify: { roles: unitHeads, while: live },
  LinkIncident: { roles: caseworkers, while: closedToo },
  FindDuplicate: { roles: supervisors, while: live },
  AppointOfficer: { roles: [...supervisors, 'SUPPORT_OFFICER'], while: closedToo, reach: welfare },
  RelieveOfficer: { roles: [...supervisors, 'SUPPORT_OFFICER'], while: closedToo, reach: welfare },
  OfferResponsibility: { roles: unitHeads, while: closedToo },
  AcceptResponsibility: { roles: unitHeads, while: closedToo },
  DeclineResponsibility: { roles: unitHeads, while: closedToo },
  WithdrawResponsibilityOffer: { roles: unitHeads, while: closedToo },
  DeclareConflict: { roles: [...carers, 'DATA_PROTECTION'], while: always, reach: welfare },
  IdentifyAllegedPerpetrator: { roles: [...carers, themselves], while: closedToo, reach: ['WELFARE', 'OWN'] },
  AssessRisk: { roles: caseworkers, while: live },
  AssessNeeds: { roles: caseworkers, while: live },
  RecordContact: { roles: carers, while: always, reach: welfare },
  ConfirmContact: { roles: supervisors, while: always },
  AgreeContactPlan: { roles: [...carers, themselves], while: closedToo, reach: ['WELFARE', 'OWN'] },
  RequestNoContact: { roles: caseworkers, while: always },
  WelcomeContactAgain: { roles: caseworkers, while: always },
  RecordPersonDied: { roles: caseworkers, while: always },
  DeclareDualRole: { roles: caseworkers, while: closedToo },
  GiveConsent: { roles: [...carers, themselves], while: always, reach: ['WELFARE', 'OWN'] },
  WithdrawConsent: { roles: [...carers, themselves], while: always, reach: ['WELFARE', 'OWN'] },
  MakeReferral: { roles: carers, while: closedToo, reach: welfare },
  DeclineReferral: { roles: carers, while: closedToo, reach: welfare },
  RecordKeyEvent: { roles: [...carers, themselves], while: closedToo, reach: ['WELFARE', 'OWN'] },
  RecordReview: { roles: ['SUPERVISOR', 'INSPECTOR', 'DUTY_INSPECTOR'], while: live, reach: welfare },
  ExemptFirstReview: { roles: ['SENIOR_LEAD', 'INSPECTOR'], while: live },
  RereadReview: { roles: inspectors, while: closedToo },
  DischargeDirection: { roles: carers, while: closedToo, reach: welfare },
  CorrectEntry: { roles: [...caseworkers, 'DATA_PROTECTION'], while: always },
  SealEntry: { roles: [...caseworkers, 'DATA_PROTECTION'], while: always },
  ProposeClosure: { roles: caseworkers, while: live },
  ReturnClosure: { roles: inspectors, while: ['CLOSURE_PROPOSED'] },
  CloseCase: { roles: inspectors, while: ['CLOSURE_PROPOSED'] },
  PauseObligation: { roles: caseworkers, while: closedToo },
  ResumeObligation: { roles: caseworkers, while: closedToo },
  WaiveObligation: { roles: ['INSPECTOR', 'SENIOR_LEAD'], while: closedToo },
  DeclineObligation: { roles: caseworkers, while: closedToo },
  AcknowledgeEscalation: { roles: carers, while: closedToo, reach: welfare },
  ReplanObligations: { roles: ['INSPECTOR', 'SENIOR_LEAD'], while: live },
  ReopenCase: { roles: supervisors, while: ['CLOSED', 'DUPLICATE'] },
  ProposeAccess: { roles: [...overseers, 'OFFICER_IN_CASE', themselves], while: always, reach: ['WELFARE', 'OWN'], ofPromise: true },
  ConfirmAccess: { roles: [...overseers, 'OFFICER_IN_CASE', 'SUPPORT_OFFICER'], while: always, reach: welfare, ofPromise: true },
  WithdrawAccess: { roles: [...overseers, themselves], while: always, reach: ['WELFARE', 'OWN'], ofPromise: true },
  ConfirmAllegation: { roles: ['INSPECTOR', 'SENIOR_LEAD', 'SUPERVISOR'], while: always, reach: welfare },
  ApproveCovertLookup: { roles: ['SENIOR_LEAD'], while: always, ofPromise: true },
  LinkReference: { roles: carers, while: closedToo, reach: welfare, ofPromise: true },
  ReportHealthAndSafety: { roles: carers, while: closedToo, reach: welfare, ofPromise: true },
  CheckConflict: { roles: overseers, while: closedToo, reach: welfare, ofPromise: true },
  NameStatementTaker: { roles: [...overseers, 'OFFICER_IN_CASE'], while: closedToo, reach: welfare, ofPromise: true },
  CheckEvidence: { roles: caseworkers, while: closedToo, ofPromise: true },
  GiveNotice: { roles: carers, while: closedToo, reach: welfare, ofPromise: true },
  AssessWellbeing: { roles: overseers, while: closedToo, reach: welfare, ofPromise: true },
  OfferSupport: { roles: carers, while: closedToo, reach: welfare, ofPromise: true },
  RecordLesson: { roles: [...overseers, 'OFFICER_IN_CASE'], while: closedToo, reach: welfare, ofPromise: true },
  DeclinePromisePoint: { roles: [...carers, themselves], while: closedToo, reach: ['WELFARE', 'OWN'], ofPromise: true },
  TakeUpPromisePoint: { roles: [...carers, themselves], while: closedToo, reach: ['WELFARE', 'OWN'], ofPromise: true },
  SetAsidePromisePoint: { roles: overseers, while: closedToo, reach: welfare, ofPromise: true },
  AskAboutPromise: { roles: carers, while: closedToo, reach: welfare, ofPromise: true },
  AnswerPromise: { roles: [themselves], while: always, reach: ['OWN', 'ANSWERS'], ofPromise: true },
  ChooseAnswerReaders: { roles: [themselves], while: always, reach: ['OWN', 'ANSWERS'], ofPromise: true },
  AnswerDisagreement: { roles: ['SENIOR_LEAD'], while: always, ofPromise: true },
  ConfirmClosure: { roles: ['SENIOR_LEAD'], while: ['CLOSURE_PROPOSED'], ofPromise: true },
  RecordSurvey: { roles: caseworkers, while: closedToo },
  RecordNoSurvey: { roles: caseworkers, while: closedToo },
  RecordStatementAnswer: { roles: caseworkers, while: closedToo },
  CheckAfterClosure: { roles: [...carers], while: ['CLOSED'], reach: welfare },
};
