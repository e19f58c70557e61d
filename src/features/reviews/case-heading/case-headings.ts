import { Inject, Injectable } from '@nestjs/common';
import { type VisibleCase, VisibleCases } from '../../../casework/visible-cases';
import { caseKinds } from '../../../domain/reference-data/case-kinds';
import { labelOf } from '../../../domain/reference-data/entry';
import { riskLevels } from '../../../domain/reference-data/risk-levels';
import { caseReference } from '../../../domain/support-case/case-reference';
import type { Clock } from '../../../kernel/clock';
import type { CaseId } from '../../../kernel/ids';
import type { Instant } from '../../../kernel/instant';
import { CLOCK } from '../../../kernel/tokens';
import type { Viewer } from '../../../kernel/viewer';
import type { TypedForm } from '../../../web-kit/forms/typed-form';

export type CaseHeading = {
  readonly caseId: CaseId;
  readonly reference: string;
  readonly title: string;
  readonly summary: readonly string[];
  readonly breadcrumbs: readonly { readonly text: string; readonly href?: string }[];
  readonly typed: TypedForm;
  readonly now: Instant;
  readonly revision: string | undefined;
};

export type Headed = { readonly heading: CaseHeading } & VisibleCase;

const statuses: Readonly<Record<string, string>> = {
  OPEN: 'Open',
  CLOSURE_PROPOSED: 'Closing proposed',
  CLOSED: 'Closed',
  DUPLICATE: 'Duplicate',
};

/** What every page about one case shows around its questions. */
@Injectable()
export class CaseHeadings {
  constructor(
    private readonly cases: VisibleCases,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws NotFound where the viewer may not know of the case. `revision` goes along only with what changes rather than adds. */
  async open(caseId: CaseId, viewer: Viewer, title: string, typed: TypedForm): Promise<Headed> {
    const found = await this.cases.open(caseId, viewer);
    const { state, userRevision } = found;
    const reference = caseReference(caseId);
    const heading: CaseHeading = {
      caseId,
      reference,
      title,
      summary: [
        labelOf(caseKinds, state.kind),
        `Risk: ${labelOf(riskLevels, state.risk).toLowerCase()}`,
        statuses[state.status] ?? state.status,
        state.access.responsibleLpu,
      ],
      breadcrumbs: [{ text: 'Home', href: '/' }, { text: `Case ${reference}`, href: `/cases/${caseId}` }, { text: title }],
      typed,
      now: this.clock.now(),
      revision: userRevision.toString(),
    };
    return { ...found, heading };
  }
}
