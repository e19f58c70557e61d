import { Injectable } from '@nestjs/common';
import { CaseFileQuery } from '../../../../casework/case-file/case-file.query';
import type { AgreeContactPlan } from '../../../../domain/support-case/standing';
import { supportCaseStream } from '../../../../domain/support-case/stream';
import { supportCase } from '../../../../domain/support-case/support-case';
import { CommandRunner } from '../../../../event-store/runner';
import { CommandRefused, type CommandContext } from '../../../../kernel/command';
import type { CaseId, PersonId, StaffId } from '../../../../kernel/ids';
import type { Position } from '../../../../kernel/position';
import type { Viewer } from '../../../../kernel/viewer';

type Told = {
  readonly personId: PersonId;
  readonly visible: readonly CaseId[];
  readonly viewer: Viewer;
  readonly agreed: AgreeContactPlan['data'];
  readonly context: CommandContext;
};

/** The product itself, for cases that whoever agreed the plan may not know of: nobody's account, so nobody is ever excluded by it. */
const product: Viewer = { staffId: '00000000-0000-5000-8000-000000000000' as StaffId, posts: [{ role: 'SENIOR_LEAD', lpu: null }] };

/** Tells every open case of a person that a plan was agreed, those that the viewer sees in their name, the rest in the product's. */
@Injectable()
export class PlanInCases {
  constructor(
    private readonly files: CaseFileQuery,
    private readonly runner: CommandRunner,
  ) {}

  /** Where the log stands afterwards; nothing where no case was told. */
  async tell({ personId, visible, viewer, agreed, context }: Told): Promise<Position | undefined> {
    let position: Position | undefined;
    const open = this.files.ofPerson(personId, product).filter(({ status }) => status === 'OPEN' || status === 'CLOSURE_PROPOSED');
    for (const { caseId } of open) {
      const isSeen = visible.includes(caseId);
      const told = isSeen ? context : { ...context, actor: { kind: 'system', name: 'contact-plan' } as const };
      position = (await this.tellOne(caseId, isSeen ? viewer : product, agreed, told)) ?? position;
    }
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
      return (await this.runner.execute(supportCase, supportCaseStream(caseId), command, context)).position;
    } catch (error) {
      if (error instanceof CommandRefused) return undefined;
      throw error;
    }
  }
}
