import type { EventId } from '../../kernel/ids';
import type { Owed } from '../obligations/engine/owed';
import { type CaseAccess, isVictim, maySeePromise } from './case-access';
import type { By } from './by';
import type { GrantedPart } from './granted-part';
import { inCase } from './in-case';

/** Who reads the answers, and whose each point is. */
export type AnswerReaders = {
  readonly points: readonly { readonly code: string; readonly responsibleRole: string }[];
  readonly readers: readonly GrantedPart[];
  readonly readersChosen: boolean;
};
type Answered = { readonly access: CaseAccess; readonly promise?: AnswerReaders | undefined };

/** The parts for which what was answered on a point is. */
export const readersOf = ({ points, readers, readersChosen }: AnswerReaders, point: string): readonly GrantedPart[] => {
  const responsible = points.find(({ code }) => code === point)?.responsibleRole;
  return readers.filter((reader) => readersChosen || reader !== responsible);
};

/**
 * Whether somebody may read what the victim answered on a point: the victim, and whom they chose; by default the reviewing Inspector and
 * the senior lead. Whoever is responsible for the point sees neither answer nor words unless the victim chose them (model.md §7).
 */
export function mayReadAnswer(state: Answered, who: By, point: string): boolean {
  const { access, promise } = state;
  if (!promise) return false;
  if (isVictim(access, who.staffId)) return true;
  if (!maySeePromise(access, who)) return false;
  const parts = inCase(access, who).posts.map(({ role }) => role);
  return readersOf(promise, point).some((reader) => parts.includes(reader));
}

/** A disagreement is the senior lead's to answer, whoever reads the words: that there is one reaches them always (model.md §7). */
export const knowersOf = (promise: AnswerReaders, point: string): readonly GrantedPart[] => [...readersOf(promise, point), 'SENIOR_LEAD'];

/** Whether a duty is for somebody to know of: one that an answer caused says that the victim disagrees. */
export function mayKnowOfDuty(state: Answered & { readonly owed: Owed }, who: By, { causedBy }: { readonly causedBy: EventId }): boolean {
  const cause = state.owed.happenings.find(({ eventId }) => eventId === causedBy);
  if (cause?.fact !== 'PROMISE_ANSWERED' || mayReadAnswer(state, who, cause.point)) return true;
  const parts = inCase(state.access, who).posts.map(({ role }) => role);
  return maySeePromise(state.access, who) && parts.includes('SENIOR_LEAD');
}
