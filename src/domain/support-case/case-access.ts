import type { LpuCode, StaffId, SubjectId } from '../../kernel/ids';
import type { Personal } from '../../kernel/personal';
import { isPlain } from '../../kernel/personal';
import type { By } from './by';
import type { SupportCaseEvent } from './events';
import type { Reach } from './granted-part';
import { reachOfPart } from './granted-part';
import type { StaffVictimAccess } from './staff-victim-access';
import { evolveStaffVictimAccess } from './staff-victim-access';

/** A colleague alleged to be a perpetrator, with their managers: plain while a decision is taken, locked in views. */
export type AllegedColleague = {
  readonly subjectId: SubjectId;
  readonly colleague: Personal<StaffId>;
  readonly chain?: Personal<readonly StaffId[]> | undefined;
};

/** What decides who may know that a case exists; kept by the decider and by every view that filters on it. */
export type CaseAccess = {
  readonly responsibleLpu: LpuCode;
  readonly recordedLpu: LpuCode;
  readonly offeredToLpu?: LpuCode;
  readonly appointed: readonly { readonly role: string; readonly staffId: StaffId }[];
  /** Who declared a conflict. */
  readonly excluded: readonly StaffId[];
  readonly allegedColleagues: readonly AllegedColleague[];
  /** Of the case of a colleague who is a victim alone: such a case is seen by those who were let in by name. */
  readonly staffVictim?: StaffVictimAccess;
};

const withoutOffer = ({ offeredToLpu: _, ...access }: CaseAccess): CaseAccess => access;

function openedAccess({ data }: Extract<SupportCaseEvent, { type: 'CaseOpened' }>): CaseAccess {
  const { responsibleLpu, recordedLpu, staffVictim } = data;
  const access: CaseAccess = { responsibleLpu, recordedLpu, appointed: [], excluded: [], allegedColleagues: [] };
  return staffVictim ? { ...access, staffVictim: { victim: staffVictim.staffId, granted: [], proposed: [] } } : access;
}

export function evolveCaseAccess(access: CaseAccess | null, event: SupportCaseEvent): CaseAccess | null {
  if (event.type === 'CaseOpened') return openedAccess(event);
  if (!access) return null;
  const after = evolveParts(access, event);
  const staffVictim = after.staffVictim && evolveStaffVictimAccess(after.staffVictim, event);
  return staffVictim && staffVictim !== after.staffVictim ? { ...after, staffVictim } : after;
}

function evolveParts(access: CaseAccess, event: SupportCaseEvent): CaseAccess {
  switch (event.type) {
    case 'OfficerAppointed': {
      const { role, staffId } = event.data;
      return { ...access, appointed: [...access.appointed.filter((held) => held.role !== role), { role, staffId }] };
    }
    case 'OfficerRelieved': {
      const { role, staffId } = event.data;
      return { ...access, appointed: access.appointed.filter((held) => held.role !== role || held.staffId !== staffId) };
    }
    case 'ResponsibilityOffered':
      return { ...access, offeredToLpu: event.data.to };
    case 'ResponsibilityAccepted':
      return { ...withoutOffer(access), responsibleLpu: event.data.to };
    case 'ResponsibilityDeclined':
    case 'ResponsibilityOfferWithdrawn':
      return withoutOffer(access);
    case 'ConflictDeclared':
      return { ...access, excluded: [...access.excluded.filter((staffId) => staffId !== event.data.staffId), event.data.staffId] };
    case 'AllegedPerpetratorIdentified': {
      const { subjectId, colleague, chain } = event.data;
      return colleague ? { ...access, allegedColleagues: [...access.allegedColleagues, { subjectId, colleague, chain }] } : access;
    }
    case 'AllegationConfirmed': {
      const { subjectId, result } = event.data;
      if (result === 'CONFIRMED') return access;
      return { ...access, allegedColleagues: access.allegedColleagues.filter((alleged) => alleged.subjectId !== subjectId) };
    }
    default:
      return access;
  }
}

export const forceWideRoles: readonly string[] = ['INSPECTOR', 'DUTY_INSPECTOR', 'SENIOR_LEAD', 'DATA_PROTECTION'];
export const unitRoles: readonly string[] = ['SUPPORT_OFFICER', 'SUPERVISOR', 'OFFICER_IN_CASE'];

/** Alleged themselves, or a manager of somebody who is. */
export const isAllegedColleague = (access: CaseAccess, staffId: StaffId): boolean =>
  access.allegedColleagues.some(
    ({ colleague, chain }) =>
      (isPlain(colleague) && colleague.value === staffId) || (chain !== undefined && isPlain(chain) && chain.value.includes(staffId)),
  );

export const isVictim = ({ staffVictim }: CaseAccess, staffId: StaffId): boolean =>
  staffVictim?.victim !== undefined && isPlain(staffVictim.victim) && staffVictim.victim.value === staffId;

const widest: readonly Reach[] = ['FILE', 'WELFARE', 'ANSWERS'];

/** How far a case is open to somebody; undefined where to them there is no such case. */
export function reachOf(access: CaseAccess, by: By): Reach | undefined {
  const { staffId, posts } = by;
  if (isVictim(access, staffId)) return 'OWN';
  if (access.excluded.includes(staffId) || isAllegedColleague(access, staffId)) return undefined;
  if (!access.staffVictim) return seesOrdinary(access, by) ? 'FILE' : undefined;
  if (posts.some(({ role }) => role === 'SENIOR_LEAD')) return 'FILE';
  const reaches = access.staffVictim.granted.filter((held) => held.staffId === staffId).map(({ as }) => reachOfPart[as]);
  return widest.find((reach) => reaches.some((held) => held === reach));
}

function seesOrdinary(access: CaseAccess, { staffId, posts }: By): boolean {
  if (posts.some((post) => forceWideRoles.includes(post.role))) return true;
  const lpus = [access.responsibleLpu, access.recordedLpu, access.offeredToLpu];
  const working = posts.filter((post) => unitRoles.includes(post.role));
  return (
    working.some((post) => post.lpu === null || lpus.includes(post.lpu)) ||
    (working.length > 0 && access.appointed.some((held) => held.staffId === staffId))
  );
}

/** Whether the file of the case is there for this member of staff at all; where it is not, they hear what they would of an unknown one. */
export const maySeeCase = (access: CaseAccess, by: By): boolean => reachOf(access, by) === 'FILE';

/** Whether its promise is: for all who see the file, and for those who look after the victim and see nothing of the investigation. */
export const maySeePromise = (access: CaseAccess, by: By): boolean => {
  const reach = reachOf(access, by);
  return access.staffVictim !== undefined && (reach === 'FILE' || reach === 'WELFARE');
};
