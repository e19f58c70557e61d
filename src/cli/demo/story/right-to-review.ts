import type { Obligation } from '../../../domain/obligations/engine/owed';
import { toInstant } from '../moments';
import type { Teller } from './teller';

/** By a supervisor who had no part in the decision. */
export function answerRightToReview(teller: Teller, { rule }: Obligation): void {
  const { supervisor, unit, now } = teller;
  const by = unit.supervisors.find((member) => member !== supervisor) ?? supervisor;
  const type = rule === 'RIGHT_TO_REVIEW_COMPLETED' ? 'RIGHT_TO_REVIEW_COMPLETED' : 'RIGHT_TO_REVIEW_ACKNOWLEDGED';
  const eventId = teller.deed(by, now, now, { type: 'RecordKeyEvent', data: { type, occurredAt: toInstant(now) } })(0);
  teller.note({ eventId, type: 'KeyEventRecorded', occurred: now, by });
}
