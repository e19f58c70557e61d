import { Inject, Injectable } from '@nestjs/common';
import type { ForceAt } from '../domain/force/force-at';
import { actingIn, inspectorFor } from '../domain/force/inspector-for';
import type { CaseAccess } from '../domain/support-case/case-access';
import type { CaseId, StaffId } from '../kernel/ids';
import type { Viewer } from '../kernel/viewer';
import { Views } from '../projections/views';
import { ShutOut, shutOutColumn } from './case-visibility/shut-out';
import { obligationsProjection } from './obligations/obligations.projection';
import type { KeptCase } from './obligations/owed-row';
import { ForceQuery } from './staff-directory/force-query';
import { VIEW_KEYS, type ViewKeys } from './view-keys';

type Row = { readonly case_id: CaseId; readonly body: string; readonly shut_out: string | null };

/** No case that is seen by name alone is anybody's for the duty that they hold. */
const isOrdinary = 'NOT EXISTS (SELECT 1 FROM case_by_name WHERE case_by_name.case_id = duty_case.case_id)';
const partIn = `duty_case.case_id IN (
  SELECT case_id FROM case_excluded WHERE who = ?
  UNION SELECT case_id FROM case_appointed WHERE staff_id = ? AND role IN ('OFFICER_IN_CASE', 'SUPPORT_OFFICER'))`;

/** Cases that another unit's Inspector judges, since the one who holds their own unit's duty has a part in them. */
@Injectable()
export class RoutedCases {
  constructor(
    private readonly views: Views,
    @Inject(VIEW_KEYS) private readonly keys: ViewKeys,
    private readonly forces: ForceQuery,
  ) {}

  /** Those that are the viewer's for now. */
  to(viewer: Viewer, force: ForceAt = this.forces.at()): readonly CaseId[] {
    const others = force.units.filter(({ holder }) => holder !== undefined && holder !== viewer.staffId);
    if (!force.units.some(({ holder }) => holder === viewer.staffId)) return [];
    const shutOut = new ShutOut(force.staff.keys(), this.keys);
    return others.flatMap(({ code, holder }) =>
      this.withPart(holder as StaffId, `duty_case.responsible_lpu = ? AND ${isOrdinary}`, [code])
        .filter(({ body, shut_out: tokens }) => {
          const inspector = inspectorFor(force, shutOut.access((JSON.parse(body) as KeptCase).access, tokens));
          return inspector.how === 'ROUTED' && inspector.staffId === viewer.staffId;
        })
        .map(({ case_id: caseId }) => caseId),
    );
  }

  /** Those in which a senior lead has a part whose deputy the viewer is. */
  fromLeadOf(viewer: Viewer, { seniorLeads }: ForceAt): readonly CaseId[] {
    const led = seniorLeads.filter(({ deputies }) => deputies.includes(viewer.staffId));
    return led.flatMap(({ staffId }) => this.withPart(staffId, '1', []).map(({ case_id: caseId }) => caseId));
  }

  /** On which posts somebody acts in a case as the log has it now. Nothing is read for those of the unit itself. */
  acting(access: CaseAccess, viewer: Viewer): Viewer {
    const isElsewhere = viewer.posts.some(({ role, lpu }) => role === 'INSPECTOR' && lpu !== null && lpu !== access.responsibleLpu);
    return isElsewhere ? actingIn(this.forces.at(), access, viewer) : viewer;
  }

  private withPart(staffId: StaffId, where: string, values: readonly string[]): readonly Row[] {
    return this.views
      .read(obligationsProjection.name)
      .prepare(`SELECT duty_case.case_id, body, ${shutOutColumn('duty_case.case_id')} FROM duty_case WHERE ${partIn} AND ${where}`)
      .all<Row>(this.keys.token('excluded-colleague', staffId), staffId, ...values);
  }
}
