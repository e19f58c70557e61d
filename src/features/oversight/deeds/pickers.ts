import { Inject, Injectable } from '@nestjs/common';
import { StaffDirectoryQuery } from '../../../casework/staff-directory/staff-directory.query';
import type { Clock } from '../../../kernel/clock';
import type { StaffId } from '../../../kernel/ids';
import { CLOCK } from '../../../kernel/tokens';
import { codeWords } from '../../../web-kit/filters/code-words';

type Item = { readonly value: string; readonly text: string };

/** Whom and what there is to choose from in the lists of a form. */
@Injectable()
export class Pickers {
  constructor(
    private readonly staff: StaffDirectoryQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  units(): readonly Item[] {
    return this.staff.units().map(({ code = '', name = '' }) => ({ value: code, text: `${code} ${name}` }));
  }

  /** By name, with what they do; `not` are left out, and with `among` only those who hold one of the roles are in. */
  colleagues(not: readonly StaffId[], among?: readonly string[]): readonly Item[] {
    return this.staff
      .staffMembers(this.clock.now())
      .filter(({ staffId, posts }) => !not.includes(staffId) && (!among || posts.some(({ role }) => among.includes(role))))
      .map(({ staffId, name, posts }) => ({
        value: staffId,
        text: [name, ...posts.map(({ role, lpu }) => `${codeWords(role)}${lpu === null ? '' : ` ${lpu}`}`)].join(', '),
      }))
      .sort((a, b) => a.text.localeCompare(b.text, 'en'));
  }
}
