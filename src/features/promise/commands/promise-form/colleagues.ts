import { Injectable } from '@nestjs/common';
import { plainWords } from '../../../../casework/case-timeline/words/code-words';
import { StaffDirectoryQuery } from '../../../../casework/staff-directory/staff-directory.query';
import { isAllegedColleague, isVictim } from '../../../../domain/support-case/case-access';
import type { OpenedCase } from '../../../../domain/support-case/state';
import type { StaffId } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';

export type ColleagueItem = { readonly value: string; readonly text: string };
const choose: ColleagueItem = { value: '', text: 'Choose somebody' };

/** Colleagues as the choices of a form; never the victim, nor anybody who can have no part in the case. */
@Injectable()
export class Colleagues {
  constructor(private readonly staff: StaffDirectoryQuery) {}

  nameOf(staffId: StaffId): string {
    return this.staff.nameOf(staffId);
  }

  /** Everybody who works here, those of the responsible unit first: whoever is left out looks like anybody who has no account. */
  everybody({ access }: OpenedCase, at: Instant): readonly ColleagueItem[] {
    const able = this.staff
      .staffMembers(at)
      .filter(({ staffId, posts, onLeave }) => posts.length > 0 && !onLeave && mayHavePart(access, staffId))
      .map(({ staffId, name, posts, postedTo }) => {
        const isNear = postedTo.includes(access.responsibleLpu);
        const roles = [...new Set(posts.map(({ role }) => plainWords(role).toLowerCase()))].join(', ');
        return { value: staffId, text: `${name}, ${roles}`, rank: isNear ? 0 : 1 };
      });
    return [
      choose,
      ...able.sort((a, b) => a.rank - b.rank || a.text.localeCompare(b.text, 'en')).map(({ value, text }) => ({ value, text })),
    ];
  }

  /** Those who were let in by name, with the parts that they play; whom the victim chose to answer for them is no colleague here. */
  letIn({ access }: OpenedCase, viewer?: StaffId): readonly ColleagueItem[] {
    const parts = (access.staffVictim?.granted ?? []).filter(({ as }) => as !== 'REPRESENTATIVE');
    const ids = [...new Set([...parts.map(({ staffId }) => staffId), ...(viewer ? [viewer] : [])])].filter((id) => mayHavePart(access, id));
    return ids
      .map((staffId) => {
        const plays = parts.filter((part) => part.staffId === staffId).map(({ as }) => plainWords(as).toLowerCase());
        return { value: staffId, text: [this.nameOf(staffId), ...plays].join(', ') };
      })
      .sort((a, b) => a.text.localeCompare(b.text, 'en'));
  }
}

const mayHavePart = (access: OpenedCase['access'], staffId: StaffId): boolean =>
  !access.excluded.includes(staffId) && !isAllegedColleague(access, staffId) && !isVictim(access, staffId);
