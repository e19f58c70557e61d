import type { By } from './by';
import type { ObligationCommand } from '../obligations/deeds/commands';
import { isAllegedColleague, isVictim, reachOf } from './case-access';
import { isStaffVictimKind } from './classification';
import type { SupportCaseCommand } from './command';
import type { Deed } from './deeds';
import { deeds } from './deeds';
import { inCase } from './in-case';
import type { SupportCaseRefusal } from './refusal';
import type { OpenedCase, SupportCaseState } from './state';

/** Judging deeds say why they refuse somebody with a conflict; to every other deed of theirs there is no such case. */
const judging: readonly Deed[] = ['RecordReview', 'CloseCase', 'ReturnClosure', 'ExemptFirstReview', 'RereadReview'];

const unseen = (deed: Deed, state: OpenedCase, by: By): SupportCaseRefusal | undefined => {
  const { access } = state;
  const reach = reachOf(access, by);
  if (reach === 'FILE' || (reach !== undefined && deeds[deed].reach?.includes(reach))) return undefined;
  const conflicted = access.excluded.includes(by.staffId) && !isAllegedColleague(access, by.staffId) && !isVictim(access, by.staffId);
  // Saying it twice changes nothing.
  if (conflicted && deed === 'DeclareConflict') return undefined;
  return conflicted && judging.includes(deed)
    ? { code: 'REVIEWER_NOT_INDEPENDENT', ground: 'CONFLICT_DECLARED' }
    : { code: 'CASE_NOT_FOUND' };
};

const wrongTime = (deed: Deed, { status }: OpenedCase): SupportCaseRefusal | undefined => {
  const times = deeds[deed].while;
  if (times.includes(status)) return undefined;
  if (deed === 'OpenCase') return { code: 'CASE_ALREADY_OPEN' };
  if (deed === 'ReopenCase') return { code: 'CASE_NOT_CLOSED' };
  if (status === 'CLOSED') return { code: 'CASE_CLOSED' };
  return status === 'DUPLICATE' ? { code: 'CASE_IS_DUPLICATE' } : { code: 'CLOSURE_NOT_PROPOSED' };
};

type Command = SupportCaseCommand | ObligationCommand;

/** Anybody may be the victim, or be asked by one: what opening asks of them then stands in its own decision. */
const isForAnybody = (command: Command): boolean => command.type === 'OpenCase' && isStaffVictimKind(command.data.kind);

/** What every deed asks before its own rules: that there is such a case for this person, a role for it, and the right moment. */
export function gate(command: Command, state: SupportCaseState): SupportCaseRefusal | undefined {
  return isForAnybody(command) && state.status === 'NOT_OPENED' ? undefined : gateOf(command.type, state, command.by);
}

/** The same, for a deed that nobody has asked for yet: for pages, which offer no other. */
export function gateOf(deed: Deed, state: SupportCaseState, who: By): SupportCaseRefusal | undefined {
  const by = state.status === 'NOT_OPENED' ? who : inCase(state.access, who);
  const mayDo = by.posts.some((post) => (deeds[deed].roles as readonly string[]).includes(post.role));
  const notPermitted: SupportCaseRefusal | undefined = mayDo ? undefined : { code: 'ACTION_NOT_PERMITTED' };
  if (state.status === 'NOT_OPENED') return deed === 'OpenCase' ? notPermitted : { code: 'CASE_NOT_FOUND' };
  return unseen(deed, state, who) ?? notPermitted ?? wrongTime(deed, state);
}
