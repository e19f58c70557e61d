import { Inject, Injectable } from '@nestjs/common';
import { StaffDirectoryQuery } from '../../casework/staff-directory/staff-directory.query';
import type { Clock } from '../../kernel/clock';
import type { StaffId } from '../../kernel/ids';
import { CLOCK } from '../../kernel/tokens';
import { codeWords } from '../../web-kit/filters/code-words';

/** Parts that are not played at work for the force: nobody learns here who is a victim, and a panel is outside. */
const notAtWork: readonly string[] = ['PERSON_SUPPORTED', 'PANEL_MEMBER'];

/** Who can be asked to see to an action: whoever has a part to play in the force at this moment. */
@Injectable()
export class Owners {
  constructor(
    private readonly staff: StaffDirectoryQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** By name, with what they do, for a list to choose from. */
  all(): readonly { readonly value: StaffId; readonly text: string }[] {
    return this.staff
      .staffMembers(this.clock.now())
      .map(({ staffId, name, posts }) => ({ staffId, name, parts: posts.filter(({ role }) => !notAtWork.includes(role)) }))
      .filter(({ parts }) => parts.length > 0)
      .map(({ staffId, name, parts }) => ({
        value: staffId,
        text: [name, ...parts.map(({ role, lpu }) => `${codeWords(role)}${lpu === null ? '' : ` ${lpu}`}`)].join(', '),
      }))
      .sort((a, b) => a.text.localeCompare(b.text, 'en'));
  }

  includes(staffId: StaffId): boolean {
    return this.all().some(({ value }) => value === staffId);
  }
}
