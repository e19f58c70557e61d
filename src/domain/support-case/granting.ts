import { accepted, refused } from '../../kernel/decider';
import type { StaffId, SubjectId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import { plain } from '../../kernel/personal';
import type { Channel } from '../reference-data/channels';
import { holderOf, judgesOwnReport, mayHaveNoPart, supervisesOwnWork } from './parts';
import type { By } from './by';
import type { CaseDecision, CommandOf } from './concern';
import type { CaseworkEvent } from './events';
import { accessGranted, accessProposed, accessWithdrawn, allegationConfirmed, covertLookupApproved } from './events-access';
import { officerAppointed, officerRelieved } from './events-people';
import { fact, words } from './fact';
import type { GrantedPart } from './granted-part';
import { isAppointedPart } from './granted-part';
import type { SupportCaseRefusal } from './refusal';
import { firstRefusal } from './refusal';
import type { Grant } from './staff-victim-access';
import type { OpenedCase } from './state';
import { needsReason } from './times';

/** How the victim said it, to whoever writes it down. */
type Said = { readonly how: Channel; readonly words?: string | undefined };

/**
 * `onVictimsWord`: the victim chose it together with whoever writes it down, and is the second person. `standsIn`: the product itself lets
 * a deputy in, where the holder has a part in the case. `lineManager`: the victim's, from the staff register.
 */
export type ProposeAccess = CommandOf<
  'ProposeAccess',
  Grant & {
    readonly onVictimsWord?: boolean | undefined;
    readonly said?: Said | undefined;
    readonly standsIn?: boolean | undefined;
    readonly reason?: string | undefined;
    readonly lineManager?: StaffId | undefined;
  }
>;
export type ConfirmAccess = CommandOf<'ConfirmAccess', Grant & { readonly lineManager?: StaffId | undefined }>;
export type WithdrawAccess = CommandOf<'WithdrawAccess', Grant & { readonly reason?: string | undefined }>;
export type ConfirmAllegation = CommandOf<
  'ConfirmAllegation',
  { readonly subjectId: SubjectId; readonly result: 'CONFIRMED' | 'LIFTED'; readonly reason?: string | undefined }
>;
export type ApproveCovertLookup = CommandOf<
  'ApproveCovertLookup',
  { readonly staffId: StaffId; readonly from: Instant; readonly until: Instant; readonly reason: string }
>;

const notStaffVictim: SupportCaseRefusal = { code: 'NOT_A_STAFF_VICTIM_CASE' };
const isThere = (list: readonly Grant[] | undefined, { staffId, as }: Grant): boolean =>
  list?.some((held) => held.staffId === staffId && held.as === as) === true;

/** A line manager is told only with the victim's consent. */
const consented = (state: OpenedCase, as: GrantedPart): SupportCaseRefusal | undefined =>
  as === 'LINE_MANAGER' && !state.consents.includes('TELL_LINE_MANAGER') ? { code: 'CONSENT_REQUIRED', field: 'as' } : undefined;

const ownWork = (state: OpenedCase, staffId: StaffId, as: GrantedPart): SupportCaseRefusal | undefined =>
  isAppointedPart(as) ? supervisesOwnWork(state, as, staffId) : undefined;

/** The access itself, with the appointment that it goes with; whoever played the part before is relieved in the same moment. */
export function granted(
  state: OpenedCase,
  grant: Grant,
  because: 'VICTIMS_WORD' | 'SECOND_PERSON' | 'STANDS_IN',
  by: By,
  at: Instant,
  said?: Said,
): readonly CaseworkEvent[] {
  const { staffId, as } = grant;
  const victims = said && { how: said.how, words: words(state, said.words) };
  const given = fact(accessGranted, { staffId, as, because, grantedBy: by.staffId, grantedAt: at, ...victims });
  if (!isAppointedPart(as)) return [given];
  const holder = holderOf(state, as);
  return [
    ...(holder === undefined || holder === staffId ? [] : [fact(officerRelieved, { role: as, staffId: holder, until: at })]),
    given,
    ...(holder === staffId ? [] : [fact(officerAppointed, { role: as, staffId, from: at })]),
  ];
}

export function proposeAccess(
  { by, at, data: { staffId, as, onVictimsWord, said, standsIn, reason, lineManager } }: ProposeAccess,
  state: OpenedCase,
): CaseDecision {
  const { staffVictim } = state.access;
  if (!staffVictim) return refused(notStaffVictim);
  const self: SupportCaseRefusal | undefined = staffId === by.staffId ? { code: 'NOT_TO_YOURSELF', field: 'staffId' } : undefined;
  const grant = { staffId, as };
  const fault = firstRefusal(
    self,
    mayHaveNoPart(state, staffId, 'staffId'),
    judgesOwnReport(grant, lineManager),
    consented(state, as),
    ownWork(state, staffId, as),
  );
  if (fault) return refused(fault);
  if (isThere(staffVictim.granted, grant)) return accepted();
  if (standsIn) return accepted<CaseworkEvent>(...granted(state, grant, 'STANDS_IN', by, at));
  if (onVictimsWord) return accepted<CaseworkEvent>(...granted(state, grant, 'VICTIMS_WORD', by, at, said));
  if (isThere(staffVictim.proposed, grant)) return accepted();
  return accepted(fact(accessProposed, { ...grant, reason: words(state, reason), proposedBy: by.staffId, proposedAt: at }));
}

/** By another person than the one who proposed it and the one it is for. */
export function confirmAccess({ by, at, data: { lineManager, ...grant } }: ConfirmAccess, state: OpenedCase): CaseDecision {
  const { staffVictim } = state.access;
  if (!staffVictim) return refused(notStaffVictim);
  if (isThere(staffVictim.granted, grant)) return accepted();
  const proposal = staffVictim.proposed.find(({ staffId, as }) => staffId === grant.staffId && as === grant.as);
  if (!proposal) return refused({ code: 'ACCESS_NOT_PROPOSED', field: 'staffId' });
  if (by.staffId === proposal.proposedBy || by.staffId === grant.staffId) return refused({ code: 'SECOND_PERSON_REQUIRED' });
  const fault = firstRefusal(
    mayHaveNoPart(state, grant.staffId, 'staffId'),
    judgesOwnReport(grant, lineManager),
    consented(state, grant.as),
  );
  return fault ? refused(fault) : accepted<CaseworkEvent>(...granted(state, grant, 'SECOND_PERSON', by, at));
}

/** Looks, to the one who loses it, like any hand-over. */
export function withdrawAccess({ by, at, data: { staffId, as, reason } }: WithdrawAccess, state: OpenedCase): CaseDecision {
  const { staffVictim } = state.access;
  if (!staffVictim) return refused(notStaffVictim);
  if (![...staffVictim.granted, ...staffVictim.proposed].some((held) => held.staffId === staffId && held.as === as)) return accepted();
  const isHolder = isAppointedPart(as) && holderOf(state, as) === staffId;
  return accepted<CaseworkEvent>(
    fact(accessWithdrawn, { staffId, as, reason: words(state, reason), withdrawnBy: by.staffId, withdrawnAt: at }),
    ...(isHolder ? [fact(officerRelieved, { role: as, staffId, until: at })] : []),
  );
}

/** By somebody outside the colleague's chain: whoever is in it sees no such case, so nobody in it comes this far. */
export function confirmAllegation({ by, at, data: { subjectId, result, reason } }: ConfirmAllegation, state: OpenedCase): CaseDecision {
  const alleged = state.allegations.find((one) => one.subjectId === subjectId);
  if (!alleged) return refused({ code: 'ALLEGATION_NOT_FOUND', field: 'subjectId' });
  if (alleged.isConfirmed) return accepted();
  if (alleged.identifiedBy === by.staffId) return refused({ code: 'SECOND_PERSON_REQUIRED' });
  const fault = result === 'LIFTED' ? needsReason(reason ?? '') : undefined;
  if (fault) return refused(fault);
  return accepted(fact(allegationConfirmed, { subjectId, result, reason: words(state, reason), confirmedBy: by.staffId, confirmedAt: at }));
}

export function approveCovertLookup(
  { by, at, data: { staffId, from, until, reason } }: ApproveCovertLookup,
  state: OpenedCase,
): CaseDecision {
  if (!state.access.staffVictim) return refused(notStaffVictim);
  const order: SupportCaseRefusal | undefined = until <= from ? { code: 'LOOKUP_ENDS_BEFORE_IT_BEGINS', field: 'until' } : undefined;
  const self: SupportCaseRefusal | undefined = staffId === by.staffId ? { code: 'NOT_TO_YOURSELF', field: 'staffId' } : undefined;
  const fault = firstRefusal(self, order, needsReason(reason));
  if (fault) return refused(fault);
  return accepted(
    fact(covertLookupApproved, {
      staffId,
      from,
      until,
      reason: plain(state.subjectId, reason),
      approvedBy: by.staffId,
      approvedAt: at,
    }),
  );
}
