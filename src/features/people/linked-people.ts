import { Injectable } from '@nestjs/common';
import { StaffDirectoryQuery } from '../../casework/staff-directory/staff-directory.query';
import { VisiblePeople } from '../../casework/visible-people';
import type { LinkId } from '../../domain/person/events';
import type { Link, PersonState } from '../../domain/person/state';
import { NotFound } from '../../kernel/command';
import type { Viewer } from '../../kernel/viewer';
import { nameOf } from './said';

export type LinkShown = Link & { readonly otherName: string; readonly proposedByName: string; readonly proposedByViewer: boolean };

/** The links of a person to records that the viewer may know of; the others are not there. */
@Injectable()
export class LinkedPeople {
  constructor(
    private readonly visible: VisiblePeople,
    private readonly staff: StaffDirectoryQuery,
  ) {}

  async of({ links }: PersonState, viewer: Viewer): Promise<readonly LinkShown[]> {
    const all = await Promise.all(links.map((link) => this.seen(link, viewer)));
    return all.filter((link) => link !== undefined);
  }

  /** Throws NotFound for a link that there is not and for one to a record that the viewer may not know of. */
  async shown({ links }: PersonState, linkId: LinkId, viewer: Viewer): Promise<LinkShown> {
    const link = links.find((one) => one.linkId === linkId);
    const seen = link && (await this.seen(link, viewer));
    if (!seen) throw new NotFound();
    return seen;
  }

  private async seen(link: Link, viewer: Viewer): Promise<LinkShown | undefined> {
    try {
      const { state } = await this.visible.open(link.otherPersonId, viewer);
      const { proposedBy } = link;
      return {
        ...link,
        otherName: nameOf(state.name),
        proposedByName: this.staff.nameOf(proposedBy),
        proposedByViewer: proposedBy === viewer.staffId,
      };
    } catch (error) {
      if (error instanceof NotFound) return undefined;
      throw error;
    }
  }
}
