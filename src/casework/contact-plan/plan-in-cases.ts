import { Injectable } from '@nestjs/common';
import { CaseCommands } from '../case-commands';
import { productViewer } from '../product-viewer';
import { VisibleCases } from '../visible-cases';
import { CaseFileQuery } from '../case-file/case-file.query';
import type { AgreeContactPlan } from '../../domain/support-case/standing';
import { CommandRefused, type CommandContext } from '../../kernel/command';
import type { CaseId, PersonId } from '../../kernel/ids';
import type { Position } from '../../kernel/position';
import type { Viewer } from '../../kernel/viewer';

type Told = {
  readonly personId: PersonId;
  readonly visible: readonly CaseId[];
  readonly viewer: Viewer;
  readonly agreed: AgreeContactPlan['data'];
  readonly context: CommandContext;
};

/** Tells every open case of a person that a plan was agreed, those that the viewer sees in their name, the rest in the product's. */
@Injectable()
export class PlanInCases {
  constructor(
    private readonly files: CaseFileQuery,
    private readonly cases: VisibleCases,
    private readonly commands: CaseCommands,
  ) {}

  /** Where the log stands once those that the viewer sees were told, and no more: of the rest, told after them, nothing is said (law 11). */
  async tell({ personId, visible, viewer, agreed, context }: Told): Promise<Position | undefined> {
    let position: Position | undefined;
    const open = this.files.ofPerson(personId, productViewer).filter(({ status }) => status === 'OPEN' || status === 'CLOSURE_PROPOSED');
    const isSeen = ({ caseId }: { readonly caseId: string }): boolean => visible.includes(caseId as CaseId);
    for (const { caseId } of open.filter(isSeen)) position = (await this.tellOne(caseId, viewer, agreed, context)) ?? position;
    const unseen = { ...context, actor: { kind: 'system', name: 'contact-plan' } as const };
    for (const { caseId } of open.filter((file) => !isSeen(file))) await this.tellOne(caseId, productViewer, agreed, unseen);
    return position;
  }

  /** A case that was closed in the meantime has nothing to hear. */
  private async tellOne(
    caseId: CaseId,
    by: Viewer,
    data: AgreeContactPlan['data'],
    context: CommandContext,
  ): Promise<Position | undefined> {
    const command = { type: 'AgreeContactPlan', by, at: context.at, data } as const;
    try {
      const found = await this.cases.open(caseId, productViewer);
      return (await this.commands.execute(found, command, context)).position;
    } catch (error) {
      if (error instanceof CommandRefused) return undefined;
      throw error;
    }
  }
}
