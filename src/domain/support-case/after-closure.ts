import { accepted, refused } from '../../kernel/decider';
import type { Instant } from '../../kernel/instant';
import { plain } from '../../kernel/personal';
import type { Channel } from '../reference-data/channels';
import type { AfterClosureAnswer } from '../reference-data/staff-victims';
import type { CaseDecision, CommandOf } from './concern';
import type { CaseworkEvent } from './events';
import { caseReopened } from './events-review';
import { postClosureChecked } from './events-staff-victim';
import { fact, words } from './fact';
import type { OpenedCase } from './state';
import { happened } from './times';

export type CheckAfterClosure = CommandOf<
  'CheckAfterClosure',
  {
    readonly answer: AfterClosureAnswer;
    readonly how: Channel;
    readonly occurredAt: Instant;
    readonly words?: string | undefined;
  }
>;

/** How they are, some weeks after. Where it is not well, the case is open again in the same moment. */
export function checkAfterClosure(
  { by, at, data: { answer, how, occurredAt, words: said } }: CheckAfterClosure,
  state: OpenedCase,
): CaseDecision {
  const fault = happened(at, occurredAt);
  if (fault) return refused(fault);
  const checked = fact(postClosureChecked, { answer, words: words(state, said), how, occurredAt, checkedBy: by.staffId });
  if (answer !== 'NOT_SETTLED') return accepted(checked);
  const reason = plain(state.subjectId, said?.trim() ? said : 'The check after closing found that it is not settled.');
  return accepted<CaseworkEvent>(checked, fact(caseReopened, { occurredAt, by: by.staffId, reason }));
}
