import { Inject, Injectable } from '@nestjs/common';
import type { OwedDuty } from '../../../casework/obligations/due-question';
import { ObligationsQuery } from '../../../casework/obligations/obligations.query';
import { type WorkedOut, workedOut } from '../../../casework/obligations/words/worked-out';
import { PolicyInForce } from '../../../casework/policy-in-force/policy-in-force';
import { TermsInForce } from '../../../casework/terms-in-force';
import { VisibleCases } from '../../../casework/visible-cases';
import { derivedId } from '../../../kernel/derived-ids';
import type { Clock } from '../../../kernel/clock';
import { NotFound } from '../../../kernel/command';
import type { CaseId, CommandId, ObligationId } from '../../../kernel/ids';
import type { Instant } from '../../../kernel/instant';
import { CLOCK } from '../../../kernel/tokens';
import type { Viewer } from '../../../kernel/viewer';
import { type OfferedDeeds, offeredDeeds } from './offered-deeds';

export type OpenDuty = {
  readonly owed: OwedDuty;
  readonly offered: OfferedDeeds;
  readonly worked: WorkedOut;
  readonly revision: string;
  readonly at: Instant;
};

/** One duty for those who may know of its case, and what they could decide about it. */
@Injectable()
export class OpenDuties {
  constructor(
    private readonly cases: VisibleCases,
    private readonly obligations: ObligationsQuery,
    private readonly terms: TermsInForce,
    private readonly policy: PolicyInForce,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws NotFound for a duty that there is not, and for one of a case that there is not for this viewer. */
  async open(caseId: CaseId, obligationId: ObligationId, viewer: Viewer): Promise<OpenDuty> {
    const { state, userRevision } = await this.cases.open(caseId, viewer);
    const owed = this.obligations.ofCase(caseId, viewer).find(({ kept }) => kept.duty.obligationId === obligationId);
    if (!owed) throw new NotFound();
    const at = this.clock.now();
    const terms = this.terms.plain(derivedId<CommandId>(caseId as string as CommandId, 'asked beforehand'));
    const worked = workedOut(owed.kept, (version) => this.policy.calendarOf(version));
    return { owed, worked, offered: offeredDeeds(state, obligationId, { by: viewer, at, terms }), revision: userRevision.toString(), at };
  }
}
