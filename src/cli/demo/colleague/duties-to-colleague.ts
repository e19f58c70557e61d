import type { Obligation } from '../../../domain/obligations/engine/owed';
import { atWork, hour } from '../moments';
import { holdClosingConversation, offerSurvey } from '../story/after-closing';
import { assessRisk } from '../story/assessing';
import { canReach } from '../story/contacting';
import { ruleFor } from '../story/diligence';
import { agreeThePlan, assessNeeds, confirmInWriting, firstContact, offerSupport } from '../story/first-days';
import { offerStatement, tellOf, warn } from '../story/news';
import { answerCall } from '../story/routine';
import type { Teller } from '../story/teller';
import { whenDone } from '../story/when-done';
import { checkAfterColleaguesClosing } from './after-colleagues-closing';
import { confirmClosing, recordLesson, reviewBeforeClosing } from './ending-for-colleague';
import { letIn } from './letting-in';
import { answerRightToReview, confirmAllegation, giveNotice, reviewAgain, reviewEarly, reviewFirst } from './oversight';
import { isDoneAtOnce, isLeftToDo, promiseIntent } from './promise-diligence';
import { checkConflict, checkEvidence, linkReference, nameStatementTaker, reportHealthAndSafety } from './recorded-and-investigated';
import { askConsent, tellRepresentatives } from './represented';
import type { Tale } from './tale';
import { answerDispute, askWhetherKept } from './their-answer';
import { offerAgain } from './their-wishes';
import { reassure, speakAsSupervisor, speakOfWelfare, superviseColleague, updateColleague } from './voices';
import { assessWellbeing, nameWelfareOfficer, offerHelp } from './wellbeing';

type Doing = (tale: Tale, duty: Obligation) => void;

/** What the officer and the support officer do as in any other case, once they are let in. */
const asEver =
  (does: (teller: Teller, duty: Obligation) => void): Doing =>
  (tale, duty) => {
    letIn(tale, 'OFFICER_IN_CASE');
    letIn(tale, 'SUPPORT_OFFICER');
    does(tale.teller, duty);
  };

const doings: Readonly<Record<string, Doing>> = {
  P1_REFERENCE_LINKED: linkReference,
  P1_HATE_FLAG_SET: linkReference,
  P1_HEALTH_AND_SAFETY: reportHealthAndSafety,
  P2_OFFICER_NAMED: (tale) => void letIn(tale, 'OFFICER_IN_CASE'),
  P2_CONFLICT_CHECKED: checkConflict,
  P2_STATEMENT_TAKER_NAMED: nameStatementTaker,
  P2_EVIDENCE_CHECKED: checkEvidence,
  P3_SUPERVISOR_VOICE: speakAsSupervisor,
  P4_COMMAND_TOLD: giveNotice('COMMAND'),
  P4_MANAGEMENT_MEETING: giveNotice('MANAGEMENT_MEETING'),
  P4_CHIEF_OFFICER_TOLD: giveNotice('CHIEF_OFFICER'),
  P5_WELLBEING_ASSESSMENT: assessWellbeing,
  P5_WELLBEING_AGAIN: assessWellbeing,
  P5_TRAUMA_CHECK: assessWellbeing,
  P5_WELFARE_OFFICER_NAMED: nameWelfareOfficer,
  P5_OCCUPATIONAL_HEALTH_OFFERED: offerHelp('OCCUPATIONAL_HEALTH'),
  P5_PEER_SUPPORT_OFFERED: offerHelp('PEER_SUPPORT'),
  P5_TRAUMA_SUPPORT_OFFERED: offerHelp('TRAUMA_SUPPORT'),
  P5_ADJUSTMENTS_OFFERED: offerHelp('ADJUSTMENTS'),
  P5_OFFERED_AGAIN: offerAgain('P5'),
  P7_CONSENT_ASKED: askConsent,
  P7_FEDERATION_TOLD: tellRepresentatives('FEDERATION'),
  P7_UNION_TOLD: tellRepresentatives('UNION'),
  P7_SUPPORT_NETWORK_TOLD: tellRepresentatives('SUPPORT_NETWORK'),
  P7_OFFERED_AGAIN: offerAgain('P7'),
  P8_WELFARE_CONTACT: speakOfWelfare,
  P8_LESSON_RECORDED: recordLesson,
  P8_OFFERED_AGAIN: offerAgain('P8'),
  PROMISE_VIEW_ASKED: askWhetherKept,
  PROMISE_DISPUTE_ANSWERED: answerDispute,
  ALLEGATION_CONFIRMED: confirmAllegation,
  SUPERVISOR_REVIEW: superviseColleague,
  INSPECTOR_FIRST_REVIEW: reviewFirst,
  INSPECTOR_NEXT_REVIEW: reviewAgain,
  REVIEW_BROUGHT_FORWARD: reviewEarly,
  CLOSURE_REVIEW: reviewBeforeClosing,
  CLOSURE_CONFIRMATION: confirmClosing,
  POST_CLOSURE_CHECK: checkAfterColleaguesClosing,
  REASSURANCE_CONTACT: reassure,
  ROUTINE_CONTACT: updateColleague,
  RIGHT_TO_REVIEW_ACKNOWLEDGED: answerRightToReview,
  RIGHT_TO_REVIEW_COMPLETED: answerRightToReview,
  FIRST_CONTACT: asEver(firstContact),
  RISK_ASSESSMENT: asEver(assessRisk),
  NEEDS_ASSESSMENT: asEver(assessNeeds),
  CONTACT_PLAN: asEver(agreeThePlan),
  WRITTEN_CONFIRMATION: asEver(confirmInWriting),
  SUPPORT_REFERRAL: asEver(offerSupport),
  STATEMENT_OFFER: asEver(offerStatement),
  DANGER_NOTICE: asEver(warn),
  CALL_REQUESTED: asEver(answerCall),
  CLOSING_CONVERSATION: asEver(holdClosingConversation),
  SURVEY_OFFER: asEver(offerSurvey),
};

/** Puts down who will do what about a duty that has just arisen, and when; nothing where it will slip for good. */
export function attendToColleague(tale: Tale, duty: Obligation): void {
  const { teller } = tale;
  const intent = promiseIntent(tale, duty);
  if (intent === 'NEVER' || isLeftToDo(tale, duty) || (ruleFor(duty).isContact && !canReach(teller, duty))) return;
  const when = isDoneAtOnce(tale, duty) ? atWork(teller.now + 3 * hour) : whenDone(teller, duty, intent);
  teller.later(when, () => {
    doIfOwed(tale, duty);
  });
}

/** It may have been done, or have ended, since it was put down; a duty that is paused waits. */
function doIfOwed(tale: Tale, duty: Obligation): void {
  const { teller } = tale;
  const known = teller.owed(duty);
  if (!known) return;
  const waitsUntil = known.status === 'PAUSED' && known.pause ? Date.parse(known.pause.resumesAt) : 0;
  if (waitsUntil > teller.now && !ruleFor(duty).roundTheClock) {
    teller.later(whenDone(teller, known, 'ON_TIME'), () => {
      doIfOwed(tale, duty);
    });
    return;
  }
  (doings[duty.rule] ?? asEver(tellOf))(tale, known);
}
