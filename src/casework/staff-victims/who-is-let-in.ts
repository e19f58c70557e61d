import { Injectable } from '@nestjs/common';
import type { SupportCaseRefusal } from '../../domain/support-case/refusal';
import type { Grant } from '../../domain/support-case/staff-victim-access';
import type { LpuCode, StaffId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import { ForceQuery } from '../staff-directory/force-query';
import { judgesOwnReport } from './judges-own-report';
import { StaffRelations } from './staff-relations';
import { deputiesFor, inspectorOn } from './stand-ins';
import type { StaffVictimDetails } from './staff-victim-details';

type Asked = { readonly staffVictim: StaffVictimDetails; readonly lpu: LpuCode; readonly at: Instant };
export type LetIn = {
  readonly tell: readonly Grant[];
  readonly chains: ReadonlyMap<StaffId, readonly StaffId[]>;
  /** The victim's own. */
  readonly lineManager: StaffId | undefined;
  readonly tooNear: SupportCaseRefusal | undefined;
};

/** Beside those whom the victim chose: the Inspector who reviews, unless anybody here could be involved, and deputies of a lead who is. */
@Injectable()
export class WhoIsLetIn {
  constructor(
    private readonly relations: StaffRelations,
    private readonly forces: ForceQuery,
  ) {}

  atOpening({ staffVictim, lpu, at }: Asked): LetIn {
    const { staffId: victim, tell, involvement, alleged = [] } = staffVictim;
    const managers = victim === undefined ? [] : this.relations.managersOf(victim, at);
    const chains = new Map(alleged.map(({ staffId }) => [staffId, this.relations.managersOf(staffId, at)]));
    const shutOut = [...(victim === undefined ? [] : [victim]), ...[...chains].flatMap(([one, chain]) => [one, ...chain])];
    const force = this.forces.at(at);
    const told = tell.map(({ staffId }) => staffId);
    const isChosen = tell.some(({ as }) => as === 'INSPECTOR');
    const inspector = involvement === 'NOBODY' && !isChosen ? inspectorOn(force, { lpu, shutOut, dependent: [...managers, ...told] }) : [];
    const deputies = deputiesFor(force, { lpu, shutOut, dependent: managers }).filter(
      (deputy) => !tell.some(({ staffId, as }) => staffId === deputy.staffId && as === deputy.as),
    );
    return {
      tell: [...tell, ...inspector, ...deputies],
      chains,
      lineManager: managers[0],
      tooNear: this.tooNear(tell, managers, new Set(chains.keys()), at),
    };
  }

  /** Law 6; and a line manager is never told where their own chain may be involved (model.md §7). */
  private tooNear(tell: readonly Grant[], managers: readonly StaffId[], alleged: ReadonlySet<StaffId>, at: Instant) {
    const isUnderAlleged = ({ staffId, as }: Grant): boolean =>
      as === 'LINE_MANAGER' && this.relations.managersOf(staffId, at).some((above) => alleged.has(above));
    const refusal = (code: SupportCaseRefusal['code']): SupportCaseRefusal => ({ code, field: 'tell' });
    if (tell.some(isUnderAlleged)) return refusal('STAFF_MEMBER_NOT_ELIGIBLE');
    return tell.some((grant) => judgesOwnReport(grant, managers)) ? refusal('STAFF_MEMBER_NOT_INDEPENDENT') : undefined;
  }
}
