import type { ForceAt } from '../../domain/force/force-at';
import { inspectorFor } from '../../domain/force/inspector-for';
import type { Grant } from '../../domain/support-case/staff-victim-access';
import type { LpuCode, StaffId } from '../../kernel/ids';

/** `shutOut`: the victim, those alleged and their managers. `dependent`: who may judge nothing here, such as the victim's own managers. */
type Involved = { readonly lpu: LpuCode; readonly shutOut: readonly StaffId[]; readonly dependent: readonly StaffId[] };

/** The deputies of a senior lead who is shut out: they act in the lead's place, unless they are involved themselves. */
export const deputiesFor = ({ seniorLeads }: Pick<ForceAt, 'seniorLeads'>, { shutOut, dependent }: Involved): readonly Grant[] => {
  const deputies = seniorLeads.filter(({ staffId }) => shutOut.includes(staffId)).flatMap((lead) => lead.deputies);
  return [...new Set(deputies)]
    .filter((staffId) => ![...shutOut, ...dependent].includes(staffId))
    .map((staffId): Grant => ({ staffId, as: 'SENIOR_LEAD' }));
};

/** Who holds the Inspector's duty of the unit, or the next unit's where they are involved; nobody where no unit has one who is not. */
export function inspectorOn(force: Pick<ForceAt, 'units'>, { lpu, shutOut, dependent }: Involved): readonly Grant[] {
  const excluded = [...shutOut, ...dependent];
  const access = { responsibleLpu: lpu, recordedLpu: lpu, appointed: [], excluded, allegedColleagues: [] };
  const inspector = inspectorFor(force, access);
  return inspector.how === 'GAP' ? [] : [{ staffId: inspector.staffId, as: 'INSPECTOR' }];
}
