import { dutiesOf, type Duty, resultOf } from './duties';
import type { KnownCase } from './known-case';
import type { KnownLog } from './known-log';
import { crimeOrNot } from './kinds';
import type { DutyResult, Line } from './line';

/** M17: how each point of the promise to a member of the force stands, and what they say of it. */
export function promiseToStaffVictims(aCase: KnownCase, log: KnownLog): readonly Line[] {
  const { month, lpu } = aCase;
  const lines: Line[] = [{ table: 'M17.CASES', row: crimeOrNot(aCase, log), month, lpu }];
  for (const { code, evidence } of aCase.all('PromiseMade').at(-1)?.data.points ?? []) {
    const duties = dutiesOf(aCase).filter(({ rule }) => evidence.includes(rule));
    lines.push({ table: 'M17.POINTS', row: `${code}:${stateOf(code, duties, aCase, log.at)}`, month, lpu });
    lines.push({ table: 'M17.ANSWERS', row: `${code}:${answerOn(code, aCase)}`, month, lpu });
  }
  return lines;
}

function stateOf(point: string, duties: readonly Duty[], aCase: KnownCase, at: string): string {
  if (aCase.all('PromisePointSetAside').some(({ data }) => data.point === point)) return 'SET_ASIDE';
  const declined = declinedSince(point, aCase);
  const judged = duties.map((duty) => ({ duty, result: resultOf(duty, aCase, at) }));
  const isDeclinedLate = ({ duty, result }: { duty: Duty; result: DutyResult }): boolean =>
    result === 'missed' && duty.doneWith?.how === 'declined';
  const missed = judged.filter((one) => one.result === 'missed' && !isDeclinedLate(one));
  if (declined !== undefined && !missed.some(({ duty }) => duty.dueAt < declined) && !judged.some(isDeclinedLate)) return 'DECLINED';
  if (missed.length > 0 || (declined !== undefined && judged.some(isDeclinedLate))) return 'MISSED';
  const wasDone = (rule: string): boolean => judged.some(({ duty }) => duty.rule === rule && duty.met !== undefined);
  if (judged.some(({ duty, result }) => result === 'notYetDue' && !wasDone(duty.rule))) return 'NOT_DUE';
  const results = judged.map(({ result }) => result);
  if (judged.some(isDeclinedLate) || results.includes('late')) return 'KEPT_LATE';
  if (results.includes('recordedLate')) return 'KEPT_RECORDED_LATE';
  if (results.includes('onTime')) return 'KEPT_ON_TIME';
  if (results.includes('declined')) return 'DECLINED';
  return results.includes('waived') ? 'SET_ASIDE' : 'NOT_DUE';
}

/** When the victim declined the point, if they decline it now. */
function declinedSince(point: string, aCase: KnownCase): string | undefined {
  const declined = aCase.all('PromisePointDeclined').findLast(({ data }) => data.point === point);
  const takenUp = aCase.all('PromisePointTakenUp').findLast(({ data }) => data.point === point);
  return declined && (!takenUp || takenUp.place < declined.place) ? declined.data.occurredAt : undefined;
}

function answerOn(point: string, aCase: KnownCase): string {
  const answer = aCase.all('PromiseAnswered').findLast(({ data }) => data.point === point);
  if (answer) return answer.data.answer;
  return dutiesOf(aCase).some(({ rule, met }) => rule === 'PROMISE_VIEW_ASKED' && met) ? 'ASKED_NO_ANSWER' : 'NOT_ASKED';
}
