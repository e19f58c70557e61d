import { mayReadAnswer } from '../../domain/support-case/answer-readers';
import type { OpenedCase } from '../../domain/support-case/state';
import type { Viewer } from '../../kernel/viewer';
import type { VictimsAnswer } from './victims-answers';

/** What stands beside the force's claim on one point: the answer, or why there is none to read. Silence is not satisfaction. */
export function answerWords(state: OpenedCase, viewer: Viewer, point: string, answer: VictimsAnswer | undefined): string {
  if (!mayReadAnswer(state, viewer, point)) return 'Not for you to read: the victim chooses who does.';
  if (answer) return answer.text;
  const asked = state.owed.happenings.some(({ fact }) => fact === 'PROMISE_ASKED');
  return asked ? 'They were asked and have not answered.' : 'They have not been asked yet.';
}
