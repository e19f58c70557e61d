import { Injectable } from '@nestjs/common';
import { asItems } from '../../../../casework/doors/as-items';
import { welfarePartsOf } from '../../../../casework/welfare/welfare-parts-of';
import { WelfareRecords, type WelfareAsked } from '../../../../casework/welfare/welfare-records';
import { VisibleCases } from '../../../../casework/visible-cases';
import { caseReference } from '../../../../domain/support-case/case-reference';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import { Colleagues } from '../promise-form/colleagues';
import { noteKindLabels } from './note-kind-labels';

/** The welfare notes of a case, for those who may read or write any: nobody reads them by role. */
@Injectable()
export class WelfareNotesPage {
  constructor(
    private readonly cases: VisibleCases,
    private readonly welfare: WelfareRecords,
    private readonly colleagues: Colleagues,
  ) {}

  /** Throws NotFound where the viewer may not know of the promise. */
  async asked(caseId: CaseId, viewer: Viewer): Promise<WelfareAsked> {
    const { state } = await this.cases.openPromise(caseId, viewer);
    return { caseId, viewer, parts: welfarePartsOf(state) };
  }

  /** Throws NotFound likewise, and where the notes are closed to them. */
  async model(caseId: CaseId, viewer: Viewer, typed: TypedForm) {
    const { notes, ownOnly, mayWrite } = await this.welfare.open(await this.asked(caseId, viewer));
    const reference = caseReference(caseId);
    const title = 'Welfare notes';
    return {
      caseId,
      reference,
      title,
      typed,
      breadcrumbs: [{ text: 'Home', href: '/' }, { text: `Promise ${reference}`, href: `/promise/${caseId}` }, { text: title }],
      ownOnly,
      notes: notes.map(({ kind, text, writtenBy, occurredAt, writtenAt, corrected }) => ({
        kind: noteKindLabels[kind],
        text: text ?? 'Erased',
        by: this.colleagues.nameOf(writtenBy),
        occurredAt,
        writtenAt,
        corrected,
      })),
      kinds: asItems(mayWrite.map((code) => ({ code, label: noteKindLabels[code] }))),
      kind: mayWrite.length === 1 ? mayWrite[0] : undefined,
    };
  }
}
