import { Injectable } from '@nestjs/common';
import { plainWords } from '../../../../casework/case-timeline/words/code-words';
import { StaffDirectoryQuery } from '../../../../casework/staff-directory/staff-directory.query';
import type { OpenedCase } from '../../../../domain/support-case/state';
import type { Instant } from '../../../../kernel/instant';

const workers: readonly string[] = ['SUPPORT_OFFICER', 'OFFICER_IN_CASE', 'SUPERVISOR', 'INSPECTOR', 'WELFARE_OFFICER'];

/** Those in the case first, then everybody who works in the responsible unit. */
@Injectable()
export class StaffToDirect {
  constructor(private readonly staff: StaffDirectoryQuery) {}

  inCase({ access }: OpenedCase, at: Instant): readonly { readonly value: string; readonly text: string }[] {
    const ranked = this.staff.staffMembers(at).flatMap(({ staffId, name, posts, onLeave }) => {
      const part = access.appointed.find((held) => held.staffId === staffId);
      const post = posts.find(({ role, lpu }) => lpu === access.responsibleLpu && workers.includes(role));
      if ((!part && !post) || access.excluded.includes(staffId)) return [];
      const role = plainWords((part ?? post)?.role ?? '').toLowerCase();
      const text = `${name}, ${role}${part ? ' in this case' : ''}${onLeave ? ', on leave' : ''}`;
      return [{ value: staffId, text, rank: part ? 0 : 1 }];
    });
    return ranked.sort((a, b) => a.rank - b.rank || a.text.localeCompare(b.text, 'en')).map(({ value, text }) => ({ value, text }));
  }
}
