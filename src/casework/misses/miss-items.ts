import { standingTag, type DutyTag } from '../obligations/words/standing-words';
import type { Obligation } from '../../domain/obligations/engine/owed';
import { ruleLabel } from '../../domain/obligations/rule-label';
import type { OpenedCase } from '../../domain/support-case/state';
import type { Instant } from '../../kernel/instant';
import type { TypedForm } from '../../web-kit/forms/typed-form';
import { missInput, typedAnswers } from './miss-fields';

export type MissItem = {
  readonly obligationId: string;
  readonly input: string;
  readonly label: string;
  readonly missedAt: string;
  readonly doneAt: string | undefined;
  readonly standing: DutyTag;
  readonly href: string;
  readonly answer: string;
};

/** What was missed in the case and no reviewer has answered by name yet, with what was typed of each. */
export function missItems(
  { caseId }: Pick<OpenedCase, 'caseId'>,
  misses: readonly Obligation[],
  at: Instant,
  { values }: TypedForm,
): readonly MissItem[] {
  const answers = typedAnswers(values);
  return misses.map((duty, nth) => ({
    obligationId: duty.obligationId,
    input: missInput(nth),
    label: ruleLabel(duty.rule),
    missedAt: duty.breachedAt ?? duty.dueAt,
    doneAt: duty.metAt,
    standing: standingTag({ duty }, at),
    href: `/cases/${caseId}/obligations/${duty.obligationId}`,
    answer: answers.get(duty.obligationId) ?? '',
  }));
}
