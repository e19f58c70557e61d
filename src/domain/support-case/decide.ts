import { refused } from '../../kernel/decider';
import type { AppointOfficer } from './appointment';
import { appointOfficer, relieveOfficer } from './appointment';
import { assessNeeds, assessRisk } from './assessment';
import { findDuplicate, linkIncident, reclassify } from './classifying';
import { closeCase, confirmClosure, proposeClosure, reopenCase, returnClosure } from './closure';
import type { SupportCaseCommand } from './command';
import type { CaseDecision } from './concern';
import { confirmContact } from './confirmation';
import { recordContact } from './contact';
import { correctEntry, sealEntry } from './correction';
import { dischargeDirection } from './direction';
import { proposeAccess, confirmAccess, withdrawAccess, confirmAllegation, approveCovertLookup } from './granting';
import {
  linkReference,
  reportHealthAndSafety,
  checkConflict,
  nameStatementTaker,
  checkEvidence,
  giveNotice,
  assessWellbeing,
  offerSupport,
  recordLesson,
} from './staff-victim-evidence';
import {
  declinePromisePoint,
  takeUpPromisePoint,
  setAsidePromisePoint,
  askAboutPromise,
  answerPromise,
  chooseAnswerReaders,
  answerDisagreement,
} from './promise';
import { checkAfterClosure } from './after-closure';
import { recordNoSurvey, recordStatementAnswer, recordSurvey } from './afterwards';
import { gate } from './gate';
import { inCase } from './in-case';
import { declareConflict, identifyAllegedPerpetrator } from './involvement';
import { recordKeyEvent } from './key-event';
import { openCase } from './opening';
import { declineReferral, makeReferral } from './referral';
import { acceptResponsibility, declineResponsibility, offerResponsibility, withdrawResponsibilityOffer } from './responsibility';
import { rereadReview } from './rereading';
import { exemptFirstReview, recordReview } from './review';
import {
  agreeContactPlan,
  declareDualRole,
  giveConsent,
  recordPersonDied,
  requestNoContact,
  welcomeContactAgain,
  withdrawConsent,
} from './standing';
import type { OpenedCase, SupportCaseState } from './state';

type Deciders = {
  readonly [Type in Exclude<SupportCaseCommand['type'], 'OpenCase'>]: (
    command: Extract<SupportCaseCommand, { type: Type }>,
    state: OpenedCase,
  ) => CaseDecision;
};

const deciders: Deciders = {
  Reclassify: reclassify,
  LinkIncident: linkIncident,
  FindDuplicate: findDuplicate,
  AppointOfficer: appointOrLetIn,
  RelieveOfficer: relieveOfficer,
  OfferResponsibility: offerResponsibility,
  AcceptResponsibility: acceptResponsibility,
  DeclineResponsibility: declineResponsibility,
  WithdrawResponsibilityOffer: withdrawResponsibilityOffer,
  DeclareConflict: declareConflict,
  IdentifyAllegedPerpetrator: identifyAllegedPerpetrator,
  AssessRisk: assessRisk,
  AssessNeeds: assessNeeds,
  RecordContact: recordContact,
  ConfirmContact: confirmContact,
  AgreeContactPlan: agreeContactPlan,
  RequestNoContact: requestNoContact,
  WelcomeContactAgain: welcomeContactAgain,
  RecordPersonDied: recordPersonDied,
  DeclareDualRole: declareDualRole,
  GiveConsent: giveConsent,
  WithdrawConsent: withdrawConsent,
  MakeReferral: makeReferral,
  DeclineReferral: declineReferral,
  RecordKeyEvent: recordKeyEvent,
  RecordReview: recordReview,
  ExemptFirstReview: exemptFirstReview,
  RereadReview: rereadReview,
  DischargeDirection: dischargeDirection,
  CorrectEntry: correctEntry,
  SealEntry: sealEntry,
  ProposeClosure: proposeClosure,
  ReturnClosure: returnClosure,
  CloseCase: closeCase,
  ReopenCase: reopenCase,
  ConfirmClosure: confirmClosure,
  ProposeAccess: proposeAccess,
  ConfirmAccess: confirmAccess,
  WithdrawAccess: withdrawAccess,
  ConfirmAllegation: confirmAllegation,
  ApproveCovertLookup: approveCovertLookup,
  LinkReference: linkReference,
  ReportHealthAndSafety: reportHealthAndSafety,
  CheckConflict: checkConflict,
  NameStatementTaker: nameStatementTaker,
  CheckEvidence: checkEvidence,
  GiveNotice: giveNotice,
  AssessWellbeing: assessWellbeing,
  OfferSupport: offerSupport,
  RecordLesson: recordLesson,
  DeclinePromisePoint: declinePromisePoint,
  TakeUpPromisePoint: takeUpPromisePoint,
  SetAsidePromisePoint: setAsidePromisePoint,
  AskAboutPromise: askAboutPromise,
  AnswerPromise: answerPromise,
  ChooseAnswerReaders: chooseAnswerReaders,
  AnswerDisagreement: answerDisagreement,
  CheckAfterClosure: checkAfterClosure,
  RecordSurvey: recordSurvey,
  RecordNoSurvey: recordNoSurvey,
  RecordStatementAnswer: recordStatementAnswer,
};

/** Whoever is appointed in a colleague's case is let in by name, with a second person's word. */
function appointOrLetIn(command: AppointOfficer, state: OpenedCase): CaseDecision {
  if (!state.access.staffVictim) return appointOfficer(command, state);
  const { by, at, data } = command;
  const { role: as, staffId, onVictimsWord, lineManager } = data;
  return proposeAccess({ type: 'ProposeAccess', by, at, data: { staffId, as, onVictimsWord, lineManager } }, state);
}

export function decide(command: SupportCaseCommand, state: SupportCaseState): CaseDecision {
  const stopped = gate(command, state);
  if (stopped) return refused(stopped);
  if (command.type === 'OpenCase') return openCase(command, state);
  if (state.status === 'NOT_OPENED') return refused({ code: 'CASE_NOT_FOUND' });
  const acting = { ...command, by: inCase(state.access, command.by) };
  // The table pairs each command with its own decision; a union loses the pairing.
  return (deciders[command.type] as (command: SupportCaseCommand, state: OpenedCase) => CaseDecision)(acting, state);
}
