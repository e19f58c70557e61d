import type { Happened } from '../../../src/domain/measures/case-record';
import type { Counted, Tally } from '../../../src/domain/measures/measure';
import { instant } from '../../../src/kernel/instant';

/** `2026-07-06T09:00` is that minute in UTC. */
export const at = (text: string) => instant(text.length === 16 ? `${text}:00.000Z` : text);

let entries = 0;
/** Something that happened then, written down at once unless said otherwise. */
export const happened = (occurredAt: string, recordedAt = occurredAt): Happened => {
  entries += 1;
  return { eventId: `entry-${String(entries).padStart(6, '0')}`, occurredAt: at(occurredAt), recordedAt: at(recordedAt) };
};

/** What was counted into one table: row, month and tally of each. */
export const talliesIn = (counted: readonly Counted[], table: string): readonly (readonly [row: string, month: string, tally: Tally])[] =>
  counted.filter((one) => one.table === table).map(({ row, month, tally }) => [row, month, tally]);

export const share = (n: 0 | 1): Tally => ({ kind: 'SHARE', n, of: 1 });
export const one: Tally = { kind: 'COUNT', n: 1 };
