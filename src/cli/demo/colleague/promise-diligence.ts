import type { Obligation } from '../../../domain/obligations/engine/owed';
import { shortOfInspectors } from '../cast/places';
import type { Intent } from '../story/diligence';
import { intentFor } from '../story/diligence';
import type { Tale } from './tale';
import { isOwn } from './turns';

/** Without them nothing is closed: they are done, however late. */
const neverForgotten: readonly string[] = [
  'CLOSURE_REVIEW',
  'CLOSURE_CONFIRMATION',
  'P8_LESSON_RECORDED',
  'INSPECTOR_FIRST_REVIEW',
  'RISK_ASSESSMENT',
  'PROMISE_VIEW_ASKED',
];

const isOf = ({ rule }: Obligation, points: readonly string[]): boolean => points.some((point) => rule.startsWith(`${point}_`));

/** What will come of a duty to a colleague, by the story that is told of the case. */
export function promiseIntent(tale: Tale, duty: Obligation): Intent {
  const { teller, plan } = tale;
  const { chance } = teller;
  const { turn, weak } = plan;
  const meant = intentFor(teller, duty);
  if (turn === 'KEPT_LATE' && isOf(duty, [weak]) && chance.chance(0.75)) return 'LATE';
  if (turn === 'MISSED' && isOf(duty, [weak]) && chance.chance(0.6)) return 'NEVER';
  const intent = meant === 'NEVER' && isRemembered(tale, duty) ? 'LATE' : meant;
  if (plan.place.code === shortOfInspectors)
    return intent === 'ON_TIME' && isOf(duty, ['P5', 'P8']) && chance.chance(0.12) ? 'LATE' : intent;
  return turn === 'KEPT' || isOwn(turn) ? 'ON_TIME' : intent;
}

/** More eyes are on a colleague’s case than on another: of what would be forgotten, most is found late. */
const isRemembered = ({ teller, plan: { turn } }: Tale, { rule }: Obligation): boolean =>
  neverForgotten.includes(rule) ||
  (turn === 'REOPENED' && rule === 'POST_CLOSURE_CHECK') ||
  (turn !== 'MISSED' && teller.chance.chance(0.75));

/** What is left for whoever signs in as one of the personas to do. */
export const isLeftToDo = ({ plan: { turn } }: Tale, { rule }: Obligation): boolean =>
  (turn === 'AWAITS_CONFIRMATION' && rule === 'CLOSURE_CONFIRMATION') ||
  (turn === 'OWN_DISPUTED' && rule === 'PROMISE_DISPUTE_ANSWERED') ||
  (turn === 'OWN_RUNNING' && rule === 'P5_WELLBEING_AGAIN');

/** What is done within hours, so that what it leaves to do is there when the year ends. */
export const isDoneAtOnce = ({ plan: { turn } }: Tale, { rule }: Obligation): boolean =>
  turn === 'AWAITS_CONFIRMATION' && (rule === 'CLOSURE_REVIEW' || rule === 'P8_LESSON_RECORDED');
