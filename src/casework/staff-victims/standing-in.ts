import { Injectable } from '@nestjs/common';
import type { Grant } from '../../domain/support-case/staff-victim-access';
import { isAllegedColleague } from '../../domain/support-case/case-access';
import type { OpenedCase } from '../../domain/support-case/state';
import type { CommandContext } from '../../kernel/command';
import { derivedId } from '../../kernel/derived-ids';
import type { CaseId, CommandId, StaffId } from '../../kernel/ids';
import { isPlain } from '../../kernel/personal';
import { CaseCommands } from '../case-commands';
import { adding } from '../doors/adding-context';
import { productViewer } from '../product-viewer';
import { ForceQuery } from '../staff-directory/force-query';
import { VisibleCases } from '../visible-cases';
import { StaffRelations } from './staff-relations';
import { deputiesFor, inspectorOn } from './stand-ins';

/** Lets in who acts where the Inspector or the senior lead is shut out of a colleague's case by what was alleged. */
@Injectable()
export class StandingIn {
  constructor(
    private readonly cases: VisibleCases,
    private readonly commands: CaseCommands,
    private readonly relations: StaffRelations,
    private readonly forces: ForceQuery,
  ) {}

  /** One command each, with an id that derives from the request's: a repeat lets in whom a crash left out. */
  async after(caseId: CaseId, context: CommandContext): Promise<void> {
    const found = await this.cases.open(caseId, productViewer);
    if (!found.state.access.staffVictim) return;
    for (const { staffId, as } of this.missing(found.state, context)) {
      const commandId = derivedId<CommandId>(context.commandId, `stands in ${as} ${staffId}`);
      const actor = { kind: 'system' as const, name: 'access' };
      const data = { staffId, as, standsIn: true };
      const deed = { type: 'ProposeAccess' as const, by: productViewer, at: context.at, data };
      await this.commands.execute(found, deed, { ...adding(context), commandId, actor });
    }
  }

  private missing({ access }: OpenedCase, { at }: CommandContext): readonly Grant[] {
    const { victim, granted = [] } = access.staffVictim ?? {};
    const own = victim && isPlain(victim) ? [victim.value] : [];
    const force = this.forces.at(at);
    const isShutOut = (staffId: StaffId): boolean => access.excluded.includes(staffId) || isAllegedColleague(access, staffId);
    const everybody = [...new Set([...force.staff.keys(), ...granted.map(({ staffId }) => staffId)])];
    const shutOut = [...own, ...everybody.filter(isShutOut)];
    const managers = own.flatMap((one) => this.relations.managersOf(one, at));
    const parts = granted.filter(({ as }) => as !== 'INSPECTOR').map(({ staffId }) => staffId);
    const inspectors = granted.filter(({ as }) => as === 'INSPECTOR');
    const isWithoutInspector = inspectors.length > 0 && inspectors.every(({ staffId }) => isShutOut(staffId));
    const about = { lpu: access.responsibleLpu, shutOut, dependent: managers };
    const missing = [
      ...(isWithoutInspector ? inspectorOn(force, { ...about, dependent: [...managers, ...parts] }) : []),
      ...deputiesFor(force, about),
    ];
    return missing.filter(({ staffId, as }) => !granted.some((held) => held.staffId === staffId && held.as === as));
  }
}
