import type { AppointOfficer, RelieveOfficer } from './appointment';
import type { AssessNeeds, AssessRisk } from './assessment';
import type { FindDuplicate, LinkIncident, Reclassify } from './classifying';
import type { CheckAfterClosure } from './after-closure';
import type { RecordNoSurvey, RecordStatementAnswer, RecordSurvey } from './afterwards';
import type { CloseCase, ConfirmClosure, ProposeClosure, ReopenCase, ReturnClosure } from './closure';
import type { ConfirmContact } from './confirmation';
import type { RecordContact } from './contact';
import type { CorrectEntry, SealEntry } from './correction';
import type { DischargeDirection } from './direction';
import type { DeclareConflict, IdentifyAllegedPerpetrator } from './involvement';
import type { ProposeAccess, ConfirmAccess, WithdrawAccess, ConfirmAllegation, ApproveCovertLookup } from './granting';
import type {
  LinkReference,
  ReportHealthAndSafety,
  CheckConflict,
  NameStatementTaker,
  CheckEvidence,
  GiveNotice,
  AssessWellbeing,
  OfferSupport,
  RecordLesson,
} from './staff-victim-evidence';
import type {
  DeclinePromisePoint,
  TakeUpPromisePoint,
  SetAsidePromisePoint,
  AskAboutPromise,
  AnswerPromise,
  ChooseAnswerReaders,
  AnswerDisagreement,
} from './promise';
import type { RecordKeyEvent } from './key-event';
import type { OpenCase } from './opening';
import type { DeclineReferral, MakeReferral } from './referral';
import type { AcceptResponsibility, DeclineResponsibility, OfferResponsibility, WithdrawResponsibilityOffer } from './responsibility';
import type { RereadReview } from './rereading';
import type { ExemptFirstReview, RecordReview } from './review';
import type {
  AgreeContactPlan,
  DeclareDualRole,
  GiveConsent,
  RecordPersonDied,
  RequestNoContact,
  WelcomeContactAgain,
  WithdrawConsent,
} from './standing';

export type SupportCaseCommand =
  | OpenCase
  | Reclassify
  | LinkIncident
  | FindDuplicate
  | AppointOfficer
  | RelieveOfficer
  | OfferResponsibility
  | AcceptResponsibility
  | DeclineResponsibility
  | WithdrawResponsibilityOffer
  | DeclareConflict
  | IdentifyAllegedPerpetrator
  | AssessRisk
  | AssessNeeds
  | RecordContact
  | ConfirmContact
  | AgreeContactPlan
  | RequestNoContact
  | WelcomeContactAgain
  | RecordPersonDied
  | DeclareDualRole
  | GiveConsent
  | WithdrawConsent
  | MakeReferral
  | DeclineReferral
  | RecordKeyEvent
  | RecordReview
  | ExemptFirstReview
  | RereadReview
  | DischargeDirection
  | CorrectEntry
  | SealEntry
  | ProposeClosure
  | ReturnClosure
  | CloseCase
  | ReopenCase
  | ConfirmClosure
  | ProposeAccess
  | ConfirmAccess
  | WithdrawAccess
  | ConfirmAllegation
  | ApproveCovertLookup
  | LinkReference
  | ReportHealthAndSafety
  | CheckConflict
  | NameStatementTaker
  | CheckEvidence
  | GiveNotice
  | AssessWellbeing
  | OfferSupport
  | RecordLesson
  | DeclinePromisePoint
  | TakeUpPromisePoint
  | SetAsidePromisePoint
  | AskAboutPromise
  | AnswerPromise
  | ChooseAnswerReaders
  | AnswerDisagreement
  | CheckAfterClosure
  | RecordSurvey
  | RecordNoSurvey
  | RecordStatementAnswer;
