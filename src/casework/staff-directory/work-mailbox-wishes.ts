import { Injectable } from '@nestjs/common';
import { mayWriteToWork } from '../../domain/person/work-mailbox';
import type { StaffId } from '../../kernel/ids';
import { CaseFileQuery } from '../case-file/case-file.query';
import { PeopleSupported } from '../people-supported';

/** What members of the force who are victims chose about their mailbox at work: asked before anything goes to them as that. */
@Injectable()
export class WorkMailboxWishes {
  constructor(
    private readonly files: CaseFileQuery,
    private readonly people: PeopleSupported,
  ) {}

  /** Only where they said so; nobody else can say it for them. */
  async mayWrite(staffId: StaffId): Promise<boolean> {
    const personIds = new Set(this.files.ownCases(staffId).flatMap(({ personId }) => personId ?? []));
    const known = await Promise.all([...personIds].map((personId) => this.people.find(personId)));
    return known.length > 0 && known.every((found) => found !== undefined && mayWriteToWork(found.state));
  }
}
