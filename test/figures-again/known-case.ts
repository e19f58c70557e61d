import type { SupportCaseEvent } from '../../src/domain/support-case/events';
import type { RecordedEvent } from '../../src/kernel/event';
import { monthOf } from './london';

type CaseEventType = SupportCaseEvent['type'];
type DataOf<Type extends CaseEventType> = Extract<SupportCaseEvent, { type: Type }>['data'];

/** One entry of a case, as corrected since. `writtenAt` is when it was first written down, `place` where it stands in the case. */
export type Entry<Type extends CaseEventType = CaseEventType> = {
  readonly eventId: string;
  readonly type: Type;
  readonly writtenAt: string;
  readonly place: number;
  readonly data: DataOf<Type>;
};

export type KnownCase = {
  readonly caseId: string;
  readonly opened: Entry<'CaseOpened'>;
  readonly month: string;
  readonly lpu: string;
  readonly isOfStaff: boolean;
  /** Every entry of that type in the order of the log, without those struck out. */
  readonly all: <Type extends CaseEventType>(type: Type) => readonly Entry<Type>[];
  readonly inOrder: readonly Entry[];
  /** Struck out or not. */
  readonly assessments: readonly Entry<'RiskAssessed'>[];
  readonly everWritten: (eventId: string) => Entry | undefined;
};

/** `events`: the whole stream of one case, as far as it was known. */
export function knownCase(events: readonly RecordedEvent<SupportCaseEvent>[]): KnownCase {
  const struck = new Set(struckIn(events));
  const everything = events.map((event, place) => entryOf(event, place, events));
  const inOrder = everything.filter(({ eventId }) => !struck.has(eventId));
  const all = <Type extends CaseEventType>(type: Type) =>
    inOrder.filter((entry) => entry.type === type) as unknown as readonly Entry<Type>[];
  const opened = all('CaseOpened')[0]!;
  return {
    caseId: opened.data.caseId,
    opened,
    month: monthOf(opened.writtenAt),
    lpu: opened.data.recordedLpu,
    isOfStaff: opened.data.staffVictim !== undefined,
    all,
    inOrder,
    assessments: everything.filter(({ type }) => type === 'RiskAssessed') as readonly Entry<'RiskAssessed'>[],
    everWritten: (eventId) => everything.find((entry) => entry.eventId === eventId),
  };
}

/** What turned out to be about the wrong person never happened in this case; what is sealed for another reason did. */
function struckIn(events: readonly RecordedEvent<SupportCaseEvent>[]): readonly string[] {
  return events.flatMap((event) => (event.type === 'EntrySealed' && event.data.ground === 'WRONG_PERSON' ? [event.data.eventId] : []));
}

function entryOf(event: RecordedEvent<SupportCaseEvent>, place: number, events: readonly RecordedEvent<SupportCaseEvent>[]): Entry {
  const data: Record<string, unknown> = { ...event.data };
  for (const later of events) {
    if (later.type !== 'EntryCorrected' || later.data.eventId !== event.eventId) continue;
    const { removed = [], ...corrected } = later.data.corrected;
    Object.assign(data, corrected);
    for (const field of removed) Reflect.deleteProperty(data, field);
  }
  return { eventId: event.eventId, type: event.type, writtenAt: event.metadata.recordedAt, place, data: data as DataOf<CaseEventType> };
}
