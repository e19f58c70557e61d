import { Injectable } from '@nestjs/common';
import type { Channel } from '../../domain/reference-data/channels';
import type { Reach } from '../../domain/support-case/granted-part';
import type { SupportCaseRefusal } from '../../domain/support-case/refusal';
import type { Grant } from '../../domain/support-case/staff-victim-access';
import { type CommandContext, CommandRefused, NotFound, type Receipt } from '../../kernel/command';
import type { CaseId } from '../../kernel/ids';
import { isPlain } from '../../kernel/personal';
import type { Viewer } from '../../kernel/viewer';
import { InvalidRequest } from '../../platform/errors/invalid-request';
import { CaseCommands } from '../case-commands';
import { adding } from '../doors/adding-context';
import { CloseToVictim } from '../close-to-victim';
import { type VisibleCase, VisibleCases } from '../visible-cases';
import { judgesOwnReport } from './judges-own-report';
import { partWords } from './part-words';
import { StaffRelations } from './staff-relations';

/** `victimsWord`: the victim chose them; with how they said it, unless it is the victim who writes. */
export type ProposedAccess = Grant & {
  readonly victimsWord?: { readonly how?: Channel | undefined; readonly words?: string | undefined } | undefined;
  readonly reason?: string | undefined;
};
export type AccessProposed = { readonly receipt: Receipt; readonly waitsForSecondPerson: boolean };

const reaches: readonly Reach[] = ['FILE', 'WELFARE', 'OWN'];

/** Who is let into the case of a colleague after its opening, for every door. What the register knows is judged here, the rest by the decider. */
@Injectable()
export class LettingIn {
  constructor(
    private readonly cases: VisibleCases,
    private readonly commands: CaseCommands,
    private readonly relations: StaffRelations,
    private readonly closeTo: CloseToVictim,
  ) {}

  /** Throws NotFound for a case that is hidden, that there is not, or in which nobody is let in by name. */
  async open(caseId: CaseId, viewer: Viewer): Promise<VisibleCase> {
    const found = await this.cases.openOwn(caseId, viewer, reaches);
    if (!found.state.access.staffVictim) throw new NotFound();
    return found;
  }

  async propose(caseId: CaseId, viewer: Viewer, told: ProposedAccess, context: CommandContext): Promise<AccessProposed> {
    const found = await this.open(caseId, viewer);
    this.assertFit(found, told, context);
    const { staffId, as, reason, victimsWord } = told;
    const isVictim = found.reach === 'OWN';
    const how = victimsWord?.how;
    if (victimsWord && !isVictim && how === undefined) {
      throw new CommandRefused({ code: 'DECLINE_NEEDS_HOW', field: 'onVictimsWord' } as SupportCaseRefusal);
    }
    const said = how === undefined || isVictim ? undefined : { how, words: victimsWord?.words };
    const lineManager = this.closeTo.lineManagerOf(found.state, context.at);
    const data = { staffId, as, reason, said, lineManager, onVictimsWord: isVictim || victimsWord !== undefined };
    const receipt = await this.commands.execute(found, { type: 'ProposeAccess', by: viewer, at: context.at, data }, adding(context));
    return { receipt, waitsForSecondPerson: (await this.isWaiting(caseId, viewer, { staffId, as })) === true };
  }

  /** Whether somebody who was appointed still waits to be let in; undefined in a case that nobody is let into by name. */
  async isWaiting(caseId: CaseId, viewer: Viewer, { staffId, as }: Grant): Promise<boolean | undefined> {
    const { state } = await this.cases.openOwn(caseId, viewer, reaches);
    const { staffVictim } = state.access;
    return staffVictim && !staffVictim.granted.some((held) => held.staffId === staffId && held.as === as);
  }

  async confirm(caseId: CaseId, viewer: Viewer, grant: Grant, context: CommandContext): Promise<Receipt> {
    const found = await this.open(caseId, viewer);
    this.assertFit(found, grant, context);
    const data = { ...grant, lineManager: this.closeTo.lineManagerOf(found.state, context.at) };
    return this.commands.execute(found, { type: 'ConfirmAccess', by: viewer, at: context.at, data }, adding(context));
  }

  async withdraw(caseId: CaseId, viewer: Viewer, told: Grant & { readonly reason?: string | undefined }, context: CommandContext) {
    const found = await this.open(caseId, viewer);
    return this.commands.execute(found, { type: 'WithdrawAccess', by: viewer, at: context.at, data: told }, adding(context));
  }

  /** Throws InvalidRequest for somebody who cannot play the part today, CommandRefused for who would judge the case of their own report. */
  assertFit({ state }: Pick<VisibleCase, 'state'>, grant: Grant, { at }: Pick<CommandContext, 'at'>): void {
    if (!this.relations.isAble(grant.staffId, grant.as, at)) {
      throw new InvalidRequest([{ pointer: '/staffId', detail: `Choose somebody who can be ${partWords[grant.as]} today` }]);
    }
    const victim = state.access.staffVictim?.victim;
    const managers = victim && isPlain(victim) ? this.relations.managersOf(victim.value, at) : [];
    if (judgesOwnReport(grant, managers)) {
      throw new CommandRefused({ code: 'STAFF_MEMBER_NOT_INDEPENDENT', field: 'staffId' } as SupportCaseRefusal);
    }
  }
}
