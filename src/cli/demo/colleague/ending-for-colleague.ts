import { unansweredMisses } from '../../../domain/obligations/misses';
import type { Obligation } from '../../../domain/obligations/engine/owed';
import { closureBlocks } from '../../../domain/support-case/closure';
import { atWork, hour, minute, toInstant } from '../moments';
import { endingOf, proposeClosing } from '../story/closing';
import { review } from '../story/reviewing';
import { promiseWords } from '../words/promise-words';
import { closureWords } from '../words/review-words';
import { say } from '../words/say';
import { letIn } from './letting-in';
import { isOfFirstUnit } from './parts';
import type { Tale } from './tale';

const isProposed = ({ teller }: Tale): boolean => teller.case.status === 'CLOSURE_PROPOSED';

/** For the quarterly meeting, or that there is nothing to learn. */
export function recordLesson(tale: Tale): void {
  const { teller } = tale;
  const by = letIn(tale, 'INSPECTOR');
  const { chance, now } = teller;
  const occurredAt = toInstant(now);
  const lesson = say(chance, promiseWords.lesson);
  const data = chance.chance(0.35) ? ({ result: 'LESSON', lesson, occurredAt } as const) : ({ result: 'NONE', occurredAt } as const);
  teller.deed(by, now, now, { type: 'RecordLesson', data });
  goOnClosing(tale);
}

/** Each point gone through; now and then the proposal goes back. */
export function reviewBeforeClosing(tale: Tale, duty: Obligation): void {
  const { teller } = tale;
  const { chance } = teller;
  const by = letIn(tale, 'INSPECTOR');
  if (!isOfFirstUnit(tale.plan.turn) && chance.chance(0.06)) {
    const data = { occurredAt: toInstant(teller.now), reason: say(chance, closureWords.returned) };
    teller.deed(by, teller.now, teller.now, { type: 'ReturnClosure', data });
    proposeClosing(teller, teller.now + chance.int(5, 70) * hour);
    return;
  }
  if (isLessonOwed(tale)) recordLesson(tale);
  if (teller.owed(duty)) review(teller, by, 'CLOSURE', { words: promiseWords.closure });
  goOnClosing(tale);
}

const isLessonOwed = ({ teller }: Tale): boolean =>
  teller.case.owed.obligations.some((one) => one.rule === 'P8_LESSON_RECORDED' && teller.owed(one) !== undefined);

/** The senior lead, or the deputy, once the review shows every point disposed of. */
export function confirmClosing(tale: Tale, duty: Obligation): void {
  const { teller, plan } = tale;
  const { chance, now } = teller;
  if (!isProposed(tale) || !teller.owed(duty)) return;
  const blocks = closureBlocks(teller.case, toInstant(now + minute));
  if (blocks.length > 1 || blocks[0] !== 'SENIOR_LEAD_CONFIRMATION_DUE') {
    goOnClosing(tale);
    teller.later(atWork(now + chance.int(3, 20) * hour), () => {
      confirmClosing(tale, duty);
    });
    return;
  }
  const data = { occurredAt: toInstant(now), ...(chance.chance(0.6) && { note: say(chance, promiseWords.agreed) }) };
  teller.deed(plan.parts.lead, now, now, { type: 'ConfirmClosure', data });
  goOnClosing(tale);
}

/** What still stands between the case and its closing is seen to, then it is closed. */
function goOnClosing(tale: Tale): void {
  const { teller } = tale;
  teller.later(atWork(teller.now + teller.chance.int(1, 5) * hour), () => {
    if (!isProposed(tale)) return;
    const soon = toInstant(teller.now + 10 * minute);
    const blocks = closureBlocks(teller.case, soon);
    if (blocks.length === 0) return close(tale);
    if (!teller.case.closureReviewed || !blocks.includes('PROMISE_UNDISPOSED')) return;
    if (unansweredMisses(teller.case.owed, soon).length > 0) {
      review(teller, letIn(tale, 'INSPECTOR'), 'CLOSURE', { words: promiseWords.closure });
      goOnClosing(tale);
    }
  });
}

function close(tale: Tale): void {
  const { teller } = tale;
  const by = letIn(tale, 'INSPECTOR');
  const { now, chance } = teller;
  teller.deed(by, now, now, {
    type: 'CloseCase',
    data: { occurredAt: toInstant(now), ...endingOf(teller), ...(chance.chance(0.7) && { reason: say(chance, closureWords.closed) }) },
  });
}
