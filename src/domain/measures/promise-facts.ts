import { judgePoint, type PointPiece } from '../promise/judge-point';
import type { PointState } from '../promise/point-states';
import type { CaseRecord, DutyFact, PromiseFacts } from './case-record';
import { dutyResult } from './duty-result';
import type { AsKnown } from './measure';

type Point = PromiseFacts['points'][number];
type Answered = PromiseFacts['answers'][number];
const asking = 'PROMISE_VIEW_ASKED';

/** Missed by the clock against the instant; a duty that ended, or was declined, after its time had passed is late or missed for ever. */
function pieceOf(duty: DutyFact, { at }: AsKnown): PointPiece {
  const { rule, status, doneWithAt, dueAt } = duty;
  const isClock = status === 'OPEN' || status === 'PAUSED' || status === 'ENDED';
  return {
    rule,
    status: isClock && dutyResult(duty, at) === 'missed' ? 'BREACHED' : status,
    isDeclinedLate: status === 'DECLINED' && doneWithAt !== undefined && doneWithAt > dueAt,
  };
}

/** How a point of the promise stands as known: by the same law as on the pages of the case (model.md §7). */
export function pointStanding({ code, rules }: Point, { duties }: CaseRecord, promise: PromiseFacts, as: AsKnown): PointState {
  if (promise.setAside.some(({ point }) => point === code)) return 'NOT_APPLICABLE';
  const pieces = duties.filter(({ rule }) => rules.includes(rule)).map((duty) => pieceOf(duty, as));
  const isDeclined = promise.declined.some(({ point, until }) => point === code && until === undefined);
  return judgePoint(pieces, isDeclined);
}

const isLater = (a: Answered, b: Answered): boolean =>
  a.occurredAt === b.occurredAt ? a.recordedAt > b.recordedAt : a.occurredAt > b.occurredAt;

/** The victim's own last word on a point; else whether they were asked, which the duty to ask them tells. */
export function ownAnswer({ code }: Point, { duties }: CaseRecord, { answers }: PromiseFacts): string {
  const [first, ...others] = answers.filter(({ point }) => point === code);
  if (first) return others.reduce((last, next) => (isLater(last, next) ? last : next), first).answer;
  return duties.some(({ rule, metAt }) => rule === asking && metAt !== undefined) ? 'ASKED_NO_ANSWER' : 'NOT_ASKED';
}
