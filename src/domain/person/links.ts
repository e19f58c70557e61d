import { accepted } from '../../kernel/decider';
import { isBy, isSystem } from '../by';
import { withoutAbsent } from '../without-absent';
import type { ConfirmLink, DeclineLink, ProposeLink, Unlink } from './commands';
import type { Known, Verdict } from './verdict';
import { isBlank, no, theirs } from './verdict';

export function proposeLink({ by, linkId, otherPersonId, reason }: ProposeLink, state: Known): Verdict {
  const { personId } = state;
  if (isSystem(by)) return no('NEEDS_A_PERSON');
  if (otherPersonId === personId) return no('LINK_TO_SELF');
  if (isBlank(reason)) return no('REASON_MISSING');
  const standing = state.links.find((link) => link.otherPersonId === otherPersonId || link.linkId === linkId);
  if (standing) return standing.linkId === linkId && standing.otherPersonId === otherPersonId ? accepted() : no('LINK_ALREADY_MADE');
  const data = { personId, linkId, otherPersonId, proposedBy: by.staffId, reason: theirs(personId, reason) };
  return accepted({ type: 'PersonsLinkProposed', schemaVersion: 1, data });
}

/** Whoever proposed it cannot be the one who confirms it. */
export function confirmLink({ by, linkId }: ConfirmLink, state: Known): Verdict {
  if (isSystem(by)) return no('NEEDS_A_PERSON');
  const link = state.links.find((one) => one.linkId === linkId);
  if (!link) return no('LINK_UNKNOWN');
  if (isBy(by, link.proposedBy)) return no('NEEDS_A_SECOND_PERSON');
  if (link.status === 'LINKED') return accepted();
  const { otherPersonId, proposedBy } = link;
  const data = { personId: state.personId, linkId, otherPersonId, proposedBy, confirmedBy: by.staffId };
  return accepted({ type: 'PersonsLinked', schemaVersion: 1, data });
}

export function declineLink({ linkId, reason }: DeclineLink, { personId, links }: Known): Verdict {
  const link = links.find((one) => one.linkId === linkId);
  if (!link) return no('LINK_UNKNOWN');
  if (link.status === 'LINKED') return no('LINK_ALREADY_MADE');
  const data = { personId, linkId, otherPersonId: link.otherPersonId, ...withoutAbsent({ reason: theirs(personId, reason) }) };
  return accepted({ type: 'PersonsLinkDeclined', schemaVersion: 1, data });
}

export function unlink({ linkId, reason }: Unlink, { personId, links }: Known): Verdict {
  const link = links.find((one) => one.linkId === linkId);
  if (!link) return no('LINK_UNKNOWN');
  if (link.status !== 'LINKED') return no('NOT_LINKED');
  if (isBlank(reason)) return no('REASON_MISSING');
  const data = { personId, linkId, otherPersonId: link.otherPersonId, reason: theirs(personId, reason) };
  return accepted({ type: 'PersonsUnlinked', schemaVersion: 1, data });
}
