import { accepted, refused } from '../../kernel/decider';
import type { StaffId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { CaseDecision, CommandOf } from './concern';
import type { CaseworkEvent } from './events';
import type { CaseRole } from './case-roles';
import { officerAppointed, officerRelieved } from './events-people';
import { fact } from './fact';
import { holderOf, mayHaveNoPart, supervisesOwnWork } from './parts';
import type { SupportCaseRefusal } from './refusal';
import { firstRefusal } from './refusal';
import type { OpenedCase } from './state';
import { happened } from './times';

/** `appointeeIsVictim` comes from the staff register: nobody investigates their own case. */
export type AppointOfficer = CommandOf<
  'AppointOfficer',
  {
    readonly role: CaseRole;
    readonly staffId: StaffId;
    readonly from?: Instant | undefined;
    readonly appointeeIsVictim?: boolean | undefined;
    /** In the case of a colleague who is a victim: they chose it, and are the second person. */
    readonly onVictimsWord?: boolean | undefined;
    /** The victim's there, from the staff register. */
    readonly lineManager?: StaffId | undefined;
  }
>;
export type RelieveOfficer = CommandOf<
  'RelieveOfficer',
  { readonly role: CaseRole; readonly staffId: StaffId; readonly until?: Instant | undefined }
>;

/** Appointing somebody in another's place relieves the other in the same moment: a hand-over leaves no gap. */
export function appointOfficer(
  { at, data: { role, staffId, from = at, appointeeIsVictim = false } }: AppointOfficer,
  state: OpenedCase,
): CaseDecision {
  const isVictim: SupportCaseRefusal | undefined = appointeeIsVictim ? { code: 'STAFF_MEMBER_NOT_ELIGIBLE', field: 'staffId' } : undefined;
  const fault = firstRefusal(
    happened(at, from, 'from'),
    isVictim,
    mayHaveNoPart(state, staffId, 'staffId'),
    supervisesOwnWork(state, role, staffId),
  );
  if (fault) return refused(fault);
  const holder = holderOf(state, role);
  if (holder === staffId) return accepted();
  const appointed = fact(officerAppointed, { role, staffId, from });
  return holder === undefined
    ? accepted(appointed)
    : accepted<CaseworkEvent>(fact(officerRelieved, { role, staffId: holder, until: from }), appointed);
}

export function relieveOfficer({ at, data: { role, staffId, until = at } }: RelieveOfficer, state: OpenedCase): CaseDecision {
  const fault = happened(at, until, 'until');
  if (fault) return refused(fault);
  if (holderOf(state, role) !== staffId) return accepted();
  const owned = state.status === 'OPEN' || state.status === 'CLOSURE_PROPOSED';
  if (role === 'SUPPORT_OFFICER' && owned) return refused({ code: 'CASE_NEEDS_AN_OWNER' });
  return accepted(fact(officerRelieved, { role, staffId, until }));
}
