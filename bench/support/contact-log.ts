import { v5 } from 'uuid';
import { eventRegistry } from '../../src/domain/event-registry';
import { EventCodec } from '../../src/event-store/codec/event-codec';
import { openSqliteEventStore } from '../../src/event-store/sqlite/sqlite-event-store';
import type { EventMetadata } from '../../src/kernel/event';
import type { NewEvent } from '../../src/kernel/event-store';
import type { CommandId, CorrelationId, EventId, StaffId, SubjectId } from '../../src/kernel/ids';
import type { Instant } from '../../src/kernel/instant';
import { plain } from '../../src/kernel/personal';
import { MemoryKeyring } from '../../src/platform/keyring/memory-keyring';

const namespace = '6f4d8f3e-3f0c-5b62-9d51-5e1f3c0a7a11';
const id = <Id extends string>(name: string): Id => v5(name, namespace) as Id;
const eventsPerCase = 25;
const casesInARound = 4000;
const appendsTogether = 1000;
/** Cases whose entries are enciphered; the others repeat theirs. */
const different = 100;

/** Decodes and encodes as the server does; the keys live as long as the process. */
export const benchCodec = (...known: readonly SubjectId[]): EventCodec => new EventCodec(eventRegistry, new MemoryKeyring(...known));

/**
 * Fills a new log with cases of 25 reached contacts each, every one with a note under the person's key. As in life, the
 * entries of one case lie far apart: a round of entries goes over many cases before the next.
 */
export async function writeContactLog(path: string, events: number): Promise<void> {
  const store = openSqliteEventStore(path);
  const codec = benchCodec(...Array.from({ length: different }, (_, place) => id<SubjectId>(`case ${place}`)));
  // Enciphering a million notes would take minutes and change nothing: no measurement here opens one.
  const entries = new Map<string, NewEvent>();
  const entry = (place: number, revision: number): NewEvent => {
    const like = `${place % different} ${revision}`;
    const found = entries.get(like) ?? contact(codec, id(`case ${place}`), place, revision);
    entries.set(like, found);
    return found;
  };
  for (let from = 0; from < events; from += casesInARound * eventsPerCase) {
    for (let revision = 0; revision < eventsPerCase; revision += 1) {
      for (let some = 0; some < casesInARound; some += appendsTogether) {
        await Promise.all(
          Array.from({ length: appendsTogether }, (_, index) => {
            const place = from + some + index;
            const caseId = id(`case ${place}`);
            const expected =
              revision === 0 ? ({ kind: 'no-stream' } as const) : ({ kind: 'revision', value: BigInt(revision - 1) } as const);
            return store.append(`supportCase-${caseId}`, expected, [
              { ...entry(place, revision), eventId: id<EventId>(`${caseId} ${revision}`) },
            ]);
          }),
        );
      }
    }
  }
  store.close();
}

function contact(codec: EventCodec, caseId: string, written: number, index: number): NewEvent {
  const at = new Date(Date.UTC(2026, 0, 1) + (written + index) * 1000).toISOString() as Instant;
  const eventId = id<EventId>(`${caseId} ${index}`);
  const staffId = id<StaffId>(`officer ${written % 97}`);
  const metadata: EventMetadata = {
    occurredAt: at,
    recordedAt: at,
    actor: { kind: 'person', staffId, role: 'SUPPORT_OFFICER' },
    commandId: eventId as string as CommandId,
    correlationId: eventId as string as CorrelationId,
    bodyDigest: 'b'.repeat(64),
    ...(index > 0 && { previousHash: 'a'.repeat(64) }),
  };
  const data = {
    contactId: id(`contact ${caseId} ${index}`),
    occurredAt: at,
    channel: 'TELEPHONE',
    direction: 'OUTBOUND',
    outcome: 'REACHED',
    purposes: ['UPDATE', 'REASSURANCE'],
    stillSafe: 'YES',
    outOfPlan: false,
    note: plain(caseId as SubjectId, 'Told of the interview on Tuesday; feels steadier, and would like the next call after work.'),
    recordedBy: staffId,
  };
  return codec.encode(`supportCase-${caseId}`, eventId, { type: 'ContactRecorded', schemaVersion: 1, data }, metadata);
}
