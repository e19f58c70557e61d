import { ruleOf } from '../../../../domain/obligations/policy-pack/rules-of';
import type { PolicyPack } from '../../../../domain/obligations/policy-pack/policy-pack';
import type { KeptDuty } from '../../../../casework/obligations/owed-row';
import { type DutyTag, standingTag } from '../../../../casework/obligations/words/standing-words';
import { isOwed } from '../../../../domain/obligations/engine/owed';
import type { SafeContactNotice } from '../../../../casework/safe-contact/safe-contact';
import type { FormLink } from '../../offered-forms';
import { nameOfVictim, type OpenPromise } from '../../shown/open-promise';
import { type FirstStep, firstSteps } from './first-steps';

type Task = {
  readonly label: string;
  readonly standing: DutyTag;
  readonly dueAt: string;
  readonly isOwed: boolean;
  readonly fill: FormLink | undefined;
};
export type StepShown = Pick<FirstStep, 'title' | 'why' | 'how'> & {
  readonly tasks: readonly Task[];
  readonly isDone: boolean;
  /** By when, of what is still to be done. */
  readonly dueAt: string | undefined;
};
export type FirstHoursPage = ReturnType<typeof toFirstHours>;
type PackOf = (policyVersion: string) => PolicyPack | undefined;

/** What to do now, in order: what is due sooner first, and what is done at the end. */
export function toFirstHours(open: OpenPromise, notice: SafeContactNotice, packOf: PackOf) {
  const { promise } = open;
  const name = nameOfVictim(open);
  const steps = firstSteps.map((step) => stepShown(step, open, packOf));
  const first = steps.flatMap(({ dueAt }) => dueAt ?? []).toSorted()[0] ?? '';
  const toDo = steps.filter(({ isDone }) => !isDone);
  const done = steps.filter(({ isDone }) => isDone);
  const rank = ({ dueAt }: StepShown): string => dueAt ?? first;
  return {
    caseId: promise.caseId,
    name,
    reference: promise.reference,
    notice,
    steps: [...toDo.toSorted((one, other) => (rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0)), ...done],
    left: toDo.filter(({ dueAt }) => dueAt !== undefined).length,
    href: `/promise/${promise.caseId}`,
    breadcrumbs: [{ text: 'Home', href: '/' }, { text: name, href: `/promise/${promise.caseId}` }, { text: 'First hours' }],
  };
}

function stepShown({ owes, ...words }: FirstStep, open: OpenPromise, packOf: PackOf): StepShown {
  const duties = open.promise.duties.filter((kept) => isUnder(kept, owes, packOf));
  const tasks = duties.map((kept) => taskOf(kept, open));
  const dueAt = tasks
    .filter((task) => task.isOwed)
    .map((task) => task.dueAt)
    .toSorted()[0];
  return { ...words, tasks, dueAt, isDone: tasks.length > 0 && dueAt === undefined };
}

/** By what meets its rule in the pack that it arose under, so that another pack's rules find their step too. */
function isUnder({ duty }: KeptDuty, owes: FirstStep['owes'], packOf: PackOf): boolean {
  if (duty.status === 'REPLACED' || duty.status === 'ENDED') return false;
  const pack = packOf(duty.policyVersion);
  return ((pack && ruleOf(pack, duty.rule)?.metBy) ?? []).some(owes);
}

const taskOf = (kept: KeptDuty, { at, forms }: OpenPromise): Task => ({
  label: kept.pinned.label,
  standing: standingTag(kept, at),
  dueAt: kept.duty.dueAt,
  isOwed: isOwed(kept.duty),
  fill: isOwed(kept.duty) ? forms.toFill({ rule: kept.duty.rule, policyVersion: kept.duty.policyVersion }) : undefined,
});
