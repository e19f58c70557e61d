import type { Obligation } from '../../../domain/obligations/engine/owed';
import type { Moment } from '../moments';
import { hour, minute } from '../moments';
import { holdClosingConversation, checkAfterClosing } from './after-closing';
import { askHowWeDid, thinkAboutStatement } from './afterwards';
import { reviewBeforeClosing } from './closing';
import { attempt, canReach } from './contacting';
import { dischargeDirection } from './directing';
import { intentFor, ruleFor } from './diligence';
import { agreeThePlan, assessNeeds, confirmInWriting, firstContact, offerSupport, reassure } from './first-days';
import { assessRisk } from './assessing';
import { offerStatement, tellOf, warn } from './news';
import { answerCall, callAgain } from './routine';
import { reviewAgain, reviewEarly, reviewFirst, supervise } from './reviewing';
import { answerRightToReview } from './right-to-review';
import { declineAllButDanger, setAside, takeOn } from './setting-aside';
import type { Teller } from './teller';
import { whenDone } from './when-done';

/** Does one duty, now. */
export type Doing = (teller: Teller, duty: Obligation) => void;

const doings: Readonly<Record<string, Doing>> = {
  SUPERVISOR_REVIEW: supervise,
  INSPECTOR_FIRST_REVIEW: reviewFirst,
  INSPECTOR_NEXT_REVIEW: reviewAgain,
  REVIEW_BROUGHT_FORWARD: reviewEarly,
  CLOSURE_REVIEW: reviewBeforeClosing,
  DIRECTION: dischargeDirection,
  FIRST_CONTACT: firstContact,
  RISK_ASSESSMENT: assessRisk,
  NEEDS_ASSESSMENT: assessNeeds,
  CONTACT_PLAN: agreeThePlan,
  WRITTEN_CONFIRMATION: confirmInWriting,
  SUPPORT_REFERRAL: offerSupport,
  ROUTINE_CONTACT: callAgain,
  REASSURANCE_CONTACT: reassure,
  STATEMENT_OFFER: (teller, duty) => {
    offerStatement(teller, duty);
    thinkAboutStatement(teller, duty);
  },
  DANGER_NOTICE: warn,
  CALL_REQUESTED: answerCall,
  CLOSING_CONVERSATION: holdClosingConversation,
  POST_CLOSURE_CHECK: checkAfterClosing,
  SURVEY_OFFER: askHowWeDid,
  RIGHT_TO_REVIEW_ACKNOWLEDGED: answerRightToReview,
  RIGHT_TO_REVIEW_COMPLETED: answerRightToReview,
};

/** Puts down what somebody will do about a duty that has just arisen, and when; nothing where it will slip for good. */
export function attendTo(teller: Teller, duty: Obligation): void {
  const { isContact, roundTheClock } = ruleFor(duty);
  const intent = intentFor(teller, duty);
  if (intent === 'NEVER' || (isContact && !canReach(teller, duty))) return;
  if (!roundTheClock && setAside(teller, duty, doIfOwed)) return;
  const when = whenDone(teller, duty, intent);
  if (intent === 'LATE') takeOn(teller, duty, when);
  if (isContact && !roundTheClock) tryBefore(teller, when);
  teller.later(when, () => {
    doIfOwed(teller, duty);
  });
}

/** It may have been done, or have ended, since it was put down; a duty that is paused waits. */
export function doIfOwed(teller: Teller, duty: Obligation): void {
  const known = teller.owed(duty);
  if (!known) return;
  const { isContact, roundTheClock } = ruleFor(duty);
  if (isContact && !roundTheClock && teller.noContact) return declineAllButDanger(teller, known);
  const waitsUntil = known.status === 'PAUSED' && known.pause ? Date.parse(known.pause.resumesAt) : 0;
  if (waitsUntil > teller.now && !roundTheClock) {
    teller.later(whenDone(teller, known, 'ON_TIME'), () => {
      doIfOwed(teller, duty);
    });
    return;
  }
  (doings[duty.rule] ?? tellOf)(teller, known);
}

/** One call in four finds nobody at first. */
function tryBefore(teller: Teller, when: Moment): void {
  const { chance } = teller;
  if (!chance.chance(0.27)) return;
  const tried = when - chance.int(2, 26) * hour;
  if (tried < teller.now + 5 * minute) return;
  teller.later(tried, () => {
    attempt(teller, []);
  });
}
