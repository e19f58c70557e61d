import type { SupportCaseEvent } from '../../domain/support-case/events';
import type { TimelineRow } from './timeline-row';

type DataOf<Type extends SupportCaseEvent['type']> = Extract<SupportCaseEvent, { type: Type }>['data'];

/** One entry with what was said of it later. A sealed one gives no data: only that it was sealed, when, by whom and why. */
export type Entry = Omit<TimelineRow, 'data'> & {
  readonly data?: TimelineRow['data'];
  readonly corrections: readonly { readonly eventId: string; readonly by: string; readonly data: DataOf<'EntryCorrected'> }[];
  readonly sealed?: { readonly eventId: string; readonly by: string; readonly data: DataOf<'EntrySealed'> };
};

/**
 * A case's history in the order it was written. `opensSealed` is for the data-protection role alone: the texts of a sealed
 * entry, and of the corrections made to it, leave this function for nobody else.
 */
export function entriesOf(rows: readonly TimelineRow[], { opensSealed = false } = {}): readonly Entry[] {
  const seals = new Map<string, NonNullable<Entry['sealed']>>();
  const corrections = new Map<string, Entry['corrections'][number][]>();
  for (const { type, eventId, by, data } of rows) {
    if (type === 'EntrySealed') {
      const seal = data as DataOf<'EntrySealed'>;
      seals.set(seal.eventId, { eventId, by, data: seal });
    } else if (type === 'EntryCorrected') {
      const correction = data as DataOf<'EntryCorrected'>;
      corrections.set(correction.eventId, [...(corrections.get(correction.eventId) ?? []), { eventId, by, data: correction }]);
    }
  }
  const sealOf = (row: TimelineRow): Entry['sealed'] =>
    seals.get(row.eventId) ?? (row.type === 'EntryCorrected' ? seals.get((row.data as DataOf<'EntryCorrected'>).eventId) : undefined);
  return rows.map(({ data, ...row }) => {
    const sealed = sealOf({ data, ...row });
    const hidden = sealed !== undefined && !opensSealed;
    return {
      ...row,
      ...(!hidden && { data }),
      corrections: hidden ? [] : (corrections.get(row.eventId) ?? []).filter(({ eventId }) => opensSealed || !seals.has(eventId)),
      ...(sealed && { sealed }),
    };
  });
}
