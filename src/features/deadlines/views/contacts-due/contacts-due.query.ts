import { Inject, Injectable } from '@nestjs/common';
import type { CaseFile } from '../../../../casework/case-file/case-file';
import { CaseFileQuery } from '../../../../casework/case-file/case-file.query';
import type { DueDuties, DueGroup } from '../../../../casework/obligations/due-question';
import { ObligationsQuery } from '../../../../casework/obligations/obligations.query';
import { questionOf } from '../../../../casework/obligations/pages/due-filters';
import { PeopleSupported } from '../../../../casework/people-supported';
import type { SafeContactNotice } from '../../../../casework/safe-contact/safe-contact';
import { SafeContacts } from '../../../../casework/safe-contact/safe-contacts';
import { VisibleCases } from '../../../../casework/visible-cases';
import type { Clock } from '../../../../kernel/clock';
import type { CaseId } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';
import { isPlain } from '../../../../kernel/personal';
import { CLOCK } from '../../../../kernel/tokens';
import type { Viewer } from '../../../../kernel/viewer';
import { may } from '../../../../platform/access/may';
import { HeadedUnits } from '../../duties/headed-units';

export type WhoIsOwed = {
  readonly name: string | undefined;
  readonly notice: SafeContactNotice | undefined;
  readonly file: CaseFile | undefined;
};
export type ContactsDue = {
  readonly at: Instant;
  readonly due: DueDuties;
  readonly shown: readonly DueGroup[];
  readonly units: readonly string[];
  readonly mayRecord: boolean;
  readonly people: ReadonlyMap<string, WhoIsOwed>;
};

/** What is due to whom, and how each may be reached. */
@Injectable()
export class ContactsDueQuery {
  constructor(
    private readonly obligations: ObligationsQuery,
    private readonly cases: VisibleCases,
    private readonly files: CaseFileQuery,
    private readonly people: PeopleSupported,
    private readonly safeContacts: SafeContacts,
    private readonly units: HeadedUnits,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(viewer: Viewer, asked: Readonly<Record<string, unknown>>): Promise<ContactsDue> {
    const at = this.clock.now();
    const question = questionOf(asked, at);
    const due = this.obligations.contactsDue(viewer, question);
    const ids = [...new Set(due.items.map(({ in: { caseId } }) => caseId))];
    const files = new Map(this.files.among(ids, viewer).map((file) => [file.caseId, file]));
    const people = await Promise.all(ids.map(async (caseId) => [caseId, await this.whoIs(caseId, viewer, at, files.get(caseId))] as const));
    return {
      at,
      due,
      shown: question.due,
      units: this.units.of(viewer),
      mayRecord: may(viewer, 'contact:record'),
      people: new Map(people),
    };
  }

  /** Numbers and names are for those who may read people. */
  private async whoIs(caseId: CaseId, viewer: Viewer, at: Instant, file: CaseFile | undefined): Promise<WhoIsOwed> {
    const { state } = await this.cases.openToDo(caseId, viewer, 'RecordContact');
    // Whoever was let in to look after a colleague is told how to reach them.
    if (!may(viewer, 'person:read') && !state.promise) return { name: undefined, notice: undefined, file };
    const found = state.personId && (await this.people.find(state.personId));
    const name = found?.state.name;
    const words = name && (isPlain(name) ? name.value : 'Erased');
    return { name: words, notice: await this.safeContacts.of(state, at, found), file };
  }
}
