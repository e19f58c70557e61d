import { Inject, Injectable } from '@nestjs/common';
import { type VisibleCase, VisibleCases } from '../../../../casework/visible-cases';
import { caseReference } from '../../../../domain/support-case/case-reference';
import type { Deed } from '../../../../domain/support-case/deeds';
import { gateOf } from '../../../../domain/support-case/gate';
import type { Clock } from '../../../../kernel/clock';
import { NotFound } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';
import { CLOCK } from '../../../../kernel/tokens';
import type { Viewer } from '../../../../kernel/viewer';
import { wordsOf } from '../../../../platform/errors/refusals';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';

type Asked = {
  readonly title: string;
  readonly deed: Deed;
  readonly typed: TypedForm;
  /** It changes how the case stands, so it is judged on the revision that was shown. */
  readonly changes?: true;
};

export type PromiseFormPage = {
  readonly caseId: CaseId;
  readonly reference: string;
  readonly title: string;
  readonly breadcrumbs: readonly { readonly text: string; readonly href?: string }[];
  readonly typed: TypedForm;
  readonly now: Instant;
  readonly revision: string | undefined;
  /** Why this is not for whoever asks, or not now; the questions are left out then. */
  readonly stopped: string | undefined;
};

/** What every form that keeps the promise shows around its questions. */
@Injectable()
export class PromiseForms {
  constructor(
    private readonly cases: VisibleCases,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws NotFound where the viewer may not know of the promise, and where the deed is one of the file and they do not see that. */
  async open(
    caseId: CaseId,
    viewer: Viewer,
    { title, deed, typed, changes }: Asked,
  ): Promise<{ page: PromiseFormPage; found: VisibleCase }> {
    const found = await this.cases.openPromise(caseId, viewer);
    const refusal = gateOf(deed, found.state, viewer);
    if (refusal?.code === 'CASE_NOT_FOUND') throw new NotFound();
    const reference = caseReference(caseId);
    const breadcrumbs = [{ text: 'Home', href: '/' }, { text: `Promise ${reference}`, href: `/promise/${caseId}` }, { text: title }];
    const page = {
      caseId,
      reference,
      title,
      breadcrumbs,
      typed,
      now: this.clock.now(),
      revision: changes && found.userRevision.toString(),
      stopped: refusal && wordsOf(refusal.code).says,
    };
    return { page, found };
  }
}
