import { refused } from '../../kernel/decider';
import { appointOfficer, relieveOfficer } from './appointment';
import { assessNeeds, assessRisk } from './assessment';
import { findDuplicate, linkIncident, reclassify } from './classifying';
import { closeCase, proposeClosure, reopenCase, returnClosure } from './closure';
import type { SupportCaseCommand } from './command';
import type { CaseDecision } from './concern';
import { confirmContact } from './confirmation';
import { recordContact } from './contact';
import { correctEntry, sealEntry } from './correction';
import { dischargeDirection } from './direction';
import { gate } from './gate';
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
  AppointOfficer: appointOfficer,
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
};

export function decide(command: SupportCaseCommand, state: SupportCaseState): CaseDecision {
  const stopped = gate(command.type, state, command.by);
  if (stopped) return refused(stopped);
  if (command.type === 'OpenCase') return openCase(command, state);
  if (state.status === 'NOT_OPENED') return refused({ code: 'CASE_NOT_FOUND' });
  // The table pairs each command with its own decision; a union loses the pairing.
  return (deciders[command.type] as (command: SupportCaseCommand, state: OpenedCase) => CaseDecision)(command, state);
}
