import type { SubjectId } from '../../../kernel/ids';
import type { Obligation } from '../../../domain/obligations/engine/owed';
import type { Audience } from '../../../domain/reference-data/staff-victims';
import { toInstant } from '../moments';
import { review } from '../story/reviewing';
import { promiseWords } from '../words/promise-words';
import { reviewWords } from '../words/review-words';
import { say } from '../words/say';
import { letIn } from './letting-in';
import type { Tale } from './tale';

/** “A colleague was a victim”, with no name, strand or unit, unless they agreed to be named. */
export const giveNotice =
  (audience: Audience) =>
  (tale: Tale): void => {
    const { teller } = tale;
    const by = letIn(tale, 'INSPECTOR');
    const { chance, now } = teller;
    teller.deed(by, now, now, {
      type: 'GiveNotice',
      data: {
        audience,
        named: teller.case.consents.includes('BE_NAMED_TO_COMMAND'),
        how: chance.pick(['TELEPHONE', 'IN_PERSON', 'EMAIL'] as const),
        note: say(chance, promiseWords.notice),
        occurredAt: toInstant(now),
      },
    });
  };

/** By a second person outside the chain; now and then it was a mistake. */
export function confirmAllegation({ teller, plan }: Tale, { causedBy }: Obligation): void {
  const { now, chance, ids } = teller;
  const cause = teller.case.owed.happenings.find(({ eventId }) => eventId === causedBy);
  const subjectId = cause?.fact === 'COLLEAGUE_ALLEGED' ? cause.subjectId : ids<SubjectId>('alleged', plan.number);
  const isLifted = plan.turn === 'COLLEAGUE_ALLEGED' && chance.chance(0.15);
  const reason = say(chance, isLifted ? promiseWords.lifted : promiseWords.confirmed);
  teller.deed(plan.parts.lead, now, now, {
    type: 'ConfirmAllegation',
    data: { subjectId, result: isLifted ? 'LIFTED' : 'CONFIRMED', reason },
  });
}

export function reviewFirst(tale: Tale): void {
  const { teller } = tale;
  if (teller.case.firstReview !== 'DUE') return;
  const met = teller.chance.chance(0.9);
  review(teller, letIn(tale, 'INSPECTOR'), 'INSPECTOR_FIRST', { met, words: met ? reviewWords.met : reviewWords.notMet });
}

export function reviewAgain(tale: Tale): void {
  const { teller } = tale;
  if (teller.case.firstReview === 'DUE') return reviewFirst(tale);
  review(teller, letIn(tale, 'INSPECTOR'), 'INSPECTOR_PERIODIC', { words: reviewWords.periodic });
}

export function reviewEarly(tale: Tale): void {
  const { teller } = tale;
  if (teller.case.firstReview === 'DUE') return reviewFirst(tale);
  review(teller, letIn(tale, 'INSPECTOR'), 'BROUGHT_FORWARD', { words: reviewWords.forward });
}

/** By the Inspector, who had no part in the decision. */
export function answerRightToReview(tale: Tale, { rule }: Obligation): void {
  const { teller } = tale;
  const by = letIn(tale, 'INSPECTOR');
  const { now } = teller;
  const type = rule === 'RIGHT_TO_REVIEW_COMPLETED' ? 'RIGHT_TO_REVIEW_COMPLETED' : 'RIGHT_TO_REVIEW_ACKNOWLEDGED';
  const eventId = teller.deed(by, now, now, { type: 'RecordKeyEvent', data: { type, occurredAt: toInstant(now) } })(0);
  teller.note({ eventId, type: 'KeyEventRecorded', occurred: now, by });
}
