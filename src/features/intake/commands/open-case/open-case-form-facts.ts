import { Injectable } from '@nestjs/common';
import { CaseFileQuery } from '../../../../casework/case-file/case-file.query';
import { StaffDirectoryQuery } from '../../../../casework/staff-directory/staff-directory.query';
import { VisibleCases } from '../../../../casework/visible-cases';
import { VisiblePeople } from '../../../../casework/visible-people';
import { type CommandContext, NotFound } from '../../../../kernel/command';
import type { CaseId, IncidentId, PersonId } from '../../../../kernel/ids';
import { isUuid } from '../../../../kernel/ids';
import { isPlain } from '../../../../kernel/personal';
import type { Viewer } from '../../../../kernel/viewer';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import { Incidents } from '../link-incident/incidents';
import { type OpenCasePage, toOpenCasePage } from './to-open-case-page';

/** What the form for opening a case has to know beside what is typed in it. */
@Injectable()
export class OpenCaseFormFacts {
  constructor(
    private readonly files: CaseFileQuery,
    private readonly directory: StaffDirectoryQuery,
    private readonly cases: VisibleCases,
    private readonly people: VisiblePeople,
    private readonly incidents: Incidents,
  ) {}

  async pageFor(viewer: Viewer, typed: TypedForm, likeId: CaseId | undefined, personId: string | undefined): Promise<OpenCasePage> {
    const like = likeId === undefined || likeId === '' ? undefined : this.like(likeId, viewer);
    const known = personId === undefined || personId === '' ? undefined : await this.known(personId, viewer);
    return toOpenCasePage({ typed, viewer, units: this.directory.units(), like, known });
  }

  /** The incident of another case that the viewer may know of. */
  incidentOf(caseId: CaseId, viewer: Viewer, context: CommandContext): Promise<IncidentId> {
    return this.incidents.of(caseId, viewer, context);
  }

  async isVisible(caseId: CaseId, viewer: Viewer): Promise<boolean> {
    try {
      await this.cases.open(caseId, viewer);
      return true;
    } catch (error) {
      if (error instanceof NotFound) return false;
      throw error;
    }
  }

  private like(caseId: string, viewer: Viewer) {
    const like = isUuid(caseId) ? this.files.find(caseId as CaseId, viewer) : undefined;
    if (!like) throw new NotFound();
    return like;
  }

  private async known(personId: string, viewer: Viewer): Promise<{ personId: string; name: string }> {
    if (!isUuid(personId)) throw new NotFound();
    const { state } = await this.people.open(personId as PersonId, viewer);
    return { personId, name: state.name && isPlain(state.name) ? state.name.value : 'Somebody whose data was erased' };
  }
}
