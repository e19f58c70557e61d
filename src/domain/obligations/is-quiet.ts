import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../kernel/instant';
import type { PolicyPack } from './policy-pack/policy-pack';

/** Whether nobody is to be woken then, by the clocks in London: from `from` on, up to but not at `to`. */
export function isQuiet({ from, to }: PolicyPack['quiet'], at: Instant): boolean {
  const time = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/London').toPlainTime().toString({ smallestUnit: 'minute' });
  return from <= to ? time >= from && time < to : time >= from || time < to;
}
