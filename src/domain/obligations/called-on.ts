import type { StaffId } from '../../kernel/ids';
import type { ForceAt } from '../force/force-at';
import { inspectorFor } from '../force/inspector-for';
import type { CaseAccess } from '../support-case/case-access';
import { reachOf } from '../support-case/case-access';
import { letInAs } from '../support-case/let-in-as';
import { hasNoPart } from '../support-case/no-part';
import type { Recipient } from './escalation';

/** `cannotWait`: duty inspectors may do it out of hours. */
export type AskedOf = {
  readonly responsible?: StaffId | undefined;
  readonly responsibleRole: string;
  readonly cannotWait: boolean;
};

const upwards: readonly Recipient[] = ['RESPONSIBLE', 'SUPERVISOR', 'INSPECTOR', 'SENIOR_LEAD'];
const isInspectors = ({ responsibleRole }: AskedOf): boolean => responsibleRole === 'INSPECTOR' || responsibleRole === 'DUTY_INSPECTOR';
const isLeads = ({ responsibleRole }: AskedOf): boolean => responsibleRole === 'SENIOR_LEAD';

/** Nobody below whoever owes a duty is called on instead of them. */
const isPassedOver = (next: Recipient, asked: AskedOf): boolean =>
  (next === 'SUPERVISOR' && (isInspectors(asked) || isLeads(asked))) || (next === 'INSPECTOR' && isLeads(asked));

/**
 * Whom a rung calls on. Nobody who is away, or who may not know of the case, ever is: whoever comes next up the ladder is instead, in
 * the end the senior lead or, where that is not for them, their deputies. In the case of a colleague who is a victim nobody is but those
 * who were let in. Empty only where there is no such person at all.
 */
export function calledOn(force: ForceAt, access: CaseAccess, asked: AskedOf, to: Recipient): readonly StaffId[] {
  const chain = upwards.slice(upwards.indexOf(to)).filter((next) => to === next || !isPassedOver(next, asked));
  for (const next of chain) {
    const found = candidates(force, access, asked, next).filter((staffId) => mayBeCalled(force, access, asked, staffId));
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
}

/** Whoever looks after the victim is called on for that alone: nothing of the investigation is for them. */
const isForCarers = ({ responsible, responsibleRole }: AskedOf, staffId: StaffId): boolean =>
  responsible === staffId || responsibleRole === 'SUPERVISOR' || responsibleRole === 'WELFARE_OFFICER';

function mayBeCalled({ staff }: ForceAt, access: CaseAccess, asked: AskedOf, staffId: StaffId): boolean {
  const known = staff.get(staffId);
  if (known === undefined || known.isAway) return false;
  const reach = reachOf(access, known);
  return reach === 'FILE' || (reach === 'WELFARE' && isForCarers(asked, staffId));
}

function candidates(force: ForceAt, access: CaseAccess, asked: AskedOf, to: Recipient): readonly StaffId[] {
  switch (to) {
    case 'RESPONSIBLE':
      return responsible(force, access, asked);
    case 'SUPERVISOR':
      return supervisors(force, access, asked);
    case 'INSPECTOR':
      return inspectors(force, access, asked);
    case 'SENIOR_LEAD':
      return seniorLeads(force, access, asked);
  }
}

function responsible(force: ForceAt, access: CaseAccess, asked: AskedOf): readonly StaffId[] {
  if (asked.responsible !== undefined) return [asked.responsible];
  if (isInspectors(asked)) return inspectors(force, access, asked);
  if (isLeads(asked)) return seniorLeads(force, access, asked);
  const appointed = access.appointed.filter(({ role }) => role === asked.responsibleRole).map(({ staffId }) => staffId);
  return asked.responsibleRole === 'SUPERVISOR' ? supervisors(force, access, asked) : appointed;
}

function seniorLeads(force: ForceAt, access: CaseAccess, asked: AskedOf): readonly StaffId[] {
  const isThere = (staffId: StaffId): boolean => mayBeCalled(force, access, asked, staffId);
  const acting = force.seniorLeads.flatMap(({ staffId, deputies }) => (isThere(staffId) ? [staffId] : deputies));
  return acting.some(isThere) ? acting : letInAs(access, 'SENIOR_LEAD');
}

/** The case's own, else those of the unit; law 6 keeps out who works in it. */
function supervisors(force: ForceAt, access: CaseAccess, asked: AskedOf): readonly StaffId[] {
  const own = access.appointed.filter(({ role }) => role === 'SUPERVISOR').map(({ staffId }) => staffId);
  if (access.staffVictim || own.some((staffId) => mayBeCalled(force, access, asked, staffId))) return own;
  const ofUnit = [...force.staff.values()].filter(({ posts }) =>
    posts.some(({ role, lpu }) => role === 'SUPERVISOR' && lpu === access.responsibleLpu),
  );
  return ofUnit.map(({ staffId }) => staffId).filter((staffId) => hasNoPart(access, staffId));
}

function inspectors(force: ForceAt, access: CaseAccess, { cannotWait }: AskedOf): readonly StaffId[] {
  if (access.staffVictim) return letInAs(access, 'INSPECTOR').filter((staffId) => hasNoPart(access, staffId));
  const inspector = inspectorFor(force, access);
  const outOfHours = cannotWait ? (force.units.find(({ code }) => code === access.responsibleLpu)?.outOfHours ?? []) : [];
  const onDuty = outOfHours.filter((staffId) => hasNoPart(access, staffId));
  return inspector.how === 'GAP' ? onDuty : [inspector.staffId, ...onDuty];
}
