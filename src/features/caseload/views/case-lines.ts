import { Injectable } from '@nestjs/common';
import type { CaseFile } from '../../../casework/case-file/case-file';
import { attemptsSince, lastReached } from '../../../casework/case-file/last-reached';
import { PeopleSupported } from '../../../casework/people-supported';
import type { Viewer } from '../../../kernel/viewer';
import { isPlain } from '../../../kernel/personal';
import { may } from '../../../platform/access/may';

/** A case as a line of a list. */
export type CaseLine = {
  readonly file: CaseFile;
  readonly name: string | undefined;
  readonly lastReachedAt: string | undefined;
  readonly attempts: number;
};

@Injectable()
export class CaseLines {
  constructor(private readonly people: PeopleSupported) {}

  of(files: readonly CaseFile[], viewer: Viewer): Promise<readonly CaseLine[]> {
    return Promise.all(files.map((file) => this.line(file, viewer)));
  }

  private async line(file: CaseFile, viewer: Viewer): Promise<CaseLine> {
    const person = file.personId && may(viewer, 'person:read') ? await this.people.find(file.personId) : undefined;
    const name = person?.state.name;
    return {
      file,
      name: name && (isPlain(name) ? name.value : 'Erased'),
      lastReachedAt: lastReached(file)?.occurredAt,
      attempts: attemptsSince(file).length,
    };
  }
}
