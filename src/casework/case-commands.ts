import { Injectable } from '@nestjs/common';
import type { CommandContext, Receipt } from '../kernel/command';
import type { CaseId, PersonId } from '../kernel/ids';
import type { OpenedCase } from '../domain/support-case/state';
import { supportCaseStream } from '../domain/support-case/stream';
import type { CaseCommand } from '../domain/support-case/support-case';
import { supportCase } from '../domain/support-case/support-case';
import { CommandRunner } from '../event-store/runner';
import { TermsInForce } from './terms-in-force';

type Untermed<One> = One extends CaseCommand ? Omit<One, 'terms'> : never;
/** A command on a case as the doors know it. */
export type CaseDeed = Untermed<CaseCommand>;

/** The one way in which the product writes to a case: with the terms on which duties are reckoned as they stand now. */
@Injectable()
export class CaseCommands {
  constructor(
    private readonly runner: CommandRunner,
    private readonly terms: TermsInForce,
  ) {}

  /** `state` as it was opened for whoever asks; absent for a case that is only being opened. Throws what the runner throws. */
  async execute(
    { caseId, state }: { readonly caseId: CaseId; readonly state?: OpenedCase },
    deed: CaseDeed,
    context: CommandContext,
  ): Promise<Receipt> {
    const terms = await this.terms.for(context.commandId, whosePlan(deed, state));
    return this.runner.execute(supportCase, supportCaseStream(caseId), { ...deed, terms }, context);
  }
}

/** Nobody's where no plan was agreed: the person's stream need not be read then. */
function whosePlan(deed: CaseDeed, state: OpenedCase | undefined): PersonId | undefined {
  if (deed.type === 'OpenCase') return deed.data.personId;
  if (deed.type === 'AgreeContactPlan') return state?.personId;
  return state?.planRevision === undefined ? undefined : state.personId;
}
