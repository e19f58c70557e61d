import { Injectable } from '@nestjs/common';
import { type VisibleCase, VisibleCases } from '../visible-cases';
import { caseReference } from '../../domain/support-case/case-reference';
import type { CaseId } from '../../kernel/ids';
import type { Viewer } from '../../kernel/viewer';
import type { TypedForm } from '../../web-kit/forms/typed-form';

export type CaseFormPage = {
  readonly caseId: CaseId;
  readonly reference: string;
  readonly breadcrumbs: readonly { readonly text: string; readonly href?: string }[];
  readonly typed: TypedForm;
};

/** What every form about one case shows around its questions. */
@Injectable()
export class CaseForms {
  constructor(private readonly cases: VisibleCases) {}

  /** Throws NotFound where the viewer may not know of the case. */
  async open(caseId: CaseId, viewer: Viewer, title: string, typed: TypedForm): Promise<CaseFormPage & Pick<VisibleCase, 'state'>> {
    const { state } = await this.cases.open(caseId, viewer);
    const reference = caseReference(caseId);
    const breadcrumbs = [{ text: 'Home', href: '/' }, { text: `Case ${reference}`, href: `/cases/${caseId}` }, { text: title }];
    return { caseId, reference, breadcrumbs, typed, state };
  }
}
