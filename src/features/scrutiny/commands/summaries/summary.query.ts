import { Injectable } from '@nestjs/common';
import { VisibleCases } from '../../../../casework/visible-cases';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { OpenedSummary } from '../../shown/opened-summary';
import { RedactedCases } from '../../shown/redacted-cases';
import { SampledCases } from '../../sampled-cases';
import { toSummaryLine } from '../../views/summaries/to-summaries';
import type { SummaryShown } from './summary.answer';

/** One drawn case as its summariser sees it: what the panel is shown of it, and the summary as it stands. */
@Injectable()
export class SummaryQuery {
  constructor(
    private readonly sampled: SampledCases,
    private readonly cases: VisibleCases,
    private readonly redacted: RedactedCases,
    private readonly opened: OpenedSummary,
  ) {}

  /** Throws NotFound for a case that was not drawn and for one that the viewer may not see. */
  async of(period: string, caseId: CaseId, viewer: Viewer): Promise<SummaryShown> {
    const drawn = this.sampled.visible(period, caseId, viewer);
    const { state } = await this.cases.open(caseId, viewer);
    const { summary, check } = drawn.one;
    return {
      ...toSummaryLine(drawn, viewer),
      redacted: this.redacted.of(drawn),
      ...(summary && { summary: this.opened.read(summary.text), writtenAt: summary.writtenAt }),
      ...(check?.result === 'RETURNED' && check.reason && { returnedBecause: this.opened.read(check.reason) }),
      agreedToPanel: state.consents.includes('USE_IN_A_PANEL'),
    };
  }
}
