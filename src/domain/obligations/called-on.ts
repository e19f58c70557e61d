import type { StaffId } from '../../kernel/ids';
import type { ForceAt } from '../force/force-at';
import { inspectorFor } from '../force/inspector-for';
import type { CaseAccess } from '../support-case/case-access';
import { maySeeCase } from '../support-case/case-access';
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

/**
 * Whom a rung calls on. Nobody who is away, or who may not know of the case, ever is: whoever comes next up the ladder is instead, in
 * the end the senior lead. Empty only where there is no such person at all.
 */
export function calledOn(force: ForceAt, access: CaseAccess, asked: AskedOf, to: Recipient): readonly StaffId[] {
  const chain = upwards.slice(upwards.indexOf(to)).filter((next) => next !== 'SUPERVISOR' || to === next || !isInspectors(asked));
  for (const next of chain) {
    const found = candidates(force, access, asked, next).filter((staffId) => mayBeCalled(force, access, staffId));
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
}

function mayBeCalled({ staff }: ForceAt, access: CaseAccess, staffId: StaffId): boolean {
  const known = staff.get(staffId);
  return known !== undefined && !known.isAway && maySeeCase(access, known);
}

function candidates(force: ForceAt, access: CaseAccess, asked: AskedOf, to: Recipient): readonly StaffId[] {
  switch (to) {
    case 'RESPONSIBLE':
      return responsible(force, access, asked);
    case 'SUPERVISOR':
      return supervisors(force, access);
    case 'INSPECTOR':
      return inspectors(force, access, asked);
    case 'SENIOR_LEAD':
      return force.seniorLeads.flatMap(({ staffId, deputies }) => (mayBeCalled(force, access, staffId) ? [staffId] : deputies));
  }
}

function responsible(force: ForceAt, access: CaseAccess, asked: AskedOf): readonly StaffId[] {
  if (asked.responsible !== undefined) return [asked.responsible];
  if (isInspectors(asked)) return inspectors(force, access, asked);
  const appointed = access.appointed.filter(({ role }) => role === asked.responsibleRole).map(({ staffId }) => staffId);
  return asked.responsibleRole === 'SUPERVISOR' ? supervisors(force, access) : appointed;
}

/** The case's own, else those of the unit; law 6 keeps out who works in it. */
function supervisors(force: ForceAt, access: CaseAccess): readonly StaffId[] {
  const own = access.appointed.filter(({ role }) => role === 'SUPERVISOR').map(({ staffId }) => staffId);
  if (own.some((staffId) => mayBeCalled(force, access, staffId))) return own;
  const ofUnit = [...force.staff.values()].filter(({ posts }) =>
    posts.some(({ role, lpu }) => role === 'SUPERVISOR' && lpu === access.responsibleLpu),
  );
  return ofUnit.map(({ staffId }) => staffId).filter((staffId) => hasNoPart(access, staffId));
}

function inspectors(force: ForceAt, access: CaseAccess, { cannotWait }: AskedOf): readonly StaffId[] {
  const inspector = inspectorFor(force, access);
  const outOfHours = cannotWait ? (force.units.find(({ code }) => code === access.responsibleLpu)?.outOfHours ?? []) : [];
  const onDuty = outOfHours.filter((staffId) => hasNoPart(access, staffId));
  return inspector.how === 'GAP' ? onDuty : [inspector.staffId, ...onDuty];
}
