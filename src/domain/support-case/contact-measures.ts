import type { StaffId } from '../../kernel/ids';
import type { LocalDate } from '../../kernel/instant';
import type { Channel } from '../reference-data/channels';
import { attemptOutcomes } from '../reference-data/contact-outcomes';
import type { OpenedCase } from './state';
import { localDay } from './times';

/** The different days and channels of our attempts since somebody was last reached. Law 7: three raise a decision, and close nothing. */
export function attemptDays(state: OpenedCase): { readonly days: readonly LocalDate[]; readonly channels: readonly Channel[] } {
  const reached =
    state.contacts
      .filter((mark) => mark.outcome === 'REACHED')
      .map((mark) => mark.occurredAt)
      .sort()
      .at(-1) ?? '';
  const attempts = state.contacts.filter(
    (mark) => attemptOutcomes.includes(mark.outcome) && mark.direction === 'OUTBOUND' && mark.occurredAt > reached,
  );
  return {
    days: [...new Set(attempts.map((mark) => localDay(mark.occurredAt)))].sort(),
    channels: [...new Set(attempts.map((mark) => mark.channel))].sort(),
  };
}

/** Who has a part in the case now, by the role they play in it. */
export const participants = (state: OpenedCase): readonly { readonly role: string; readonly staffId: StaffId }[] => state.access.appointed;
