import { Injectable } from '@nestjs/common';
import { CaseFileQuery } from '../../casework/case-file/case-file.query';
import type { CaseFile } from '../../casework/case-file/case-file';
import { type VisibleCase, VisibleCases } from '../../casework/visible-cases';
import type { Reach } from '../../domain/support-case/granted-part';
import type { OpenedCase } from '../../domain/support-case/state';
import { NotFound } from '../../kernel/command';
import type { CaseId, PersonId } from '../../kernel/ids';
import type { Viewer } from '../../kernel/viewer';

export type PromisedCase = OpenedCase & { readonly promise: NonNullable<OpenedCase['promise']> };
export type OwnCase = Omit<VisibleCase, 'state'> & { readonly state: PromisedCase };

/** The cases of which whoever asks is the victim: to everybody else, whatever they are, there is no such case here. */
@Injectable()
export class OwnCases {
  constructor(
    private readonly files: CaseFileQuery,
    private readonly cases: VisibleCases,
  ) {}

  /** The latest report first. */
  of({ staffId }: Viewer): readonly CaseFile[] {
    return this.files.ownCases(staffId);
  }

  /** Cases in which the victim chose the viewer to answer for them. */
  answeredBy({ staffId }: Viewer): readonly CaseId[] {
    return this.files.answeredBy(staffId);
  }

  /** As the log has it now. Throws NotFound for a case that there is not and for one that is not theirs. */
  async open(caseId: CaseId, viewer: Viewer, reaches: readonly Reach[] = ['OWN']): Promise<OwnCase> {
    const found = await this.cases.openOwn(caseId, viewer, reaches);
    if (!hasPromise(found.state)) throw new NotFound();
    return { ...found, state: found.state };
  }

  /** Under whom the viewer is known as somebody supported, by their latest case; undefined where they are nobody's victim. */
  personOf(viewer: Viewer): PersonId | undefined {
    return this.of(viewer).find((file) => file.personId !== undefined)?.personId;
  }
}

const hasPromise = (state: OpenedCase): state is PromisedCase => state.promise !== undefined;
