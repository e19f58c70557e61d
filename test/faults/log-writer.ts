import { writeSync } from 'node:fs';
import { openSqliteEventStore } from '../../src/event-store/sqlite/sqlite-event-store';
import type { StreamName } from '../../src/kernel/event';
import type { NewEvent } from '../../src/kernel/event-store';
import { chainedEvent } from '../support/chained-events';

/**
 * A process to be killed: `log-writer.ts <file> <clients> <appends each, 0 for no end>`. Each client writes to a stream of
 * its own, one to three events a time, and says on standard output what was acknowledged, after it was. Started again, a
 * client repeats its last append, as one does that never had the answer.
 */
async function write(path: string, clients: number, appends: number): Promise<void> {
  const store = openSqliteEventStore(path);
  const client = async (stream: StreamName): Promise<void> => {
    let last: NewEvent | undefined;
    let head = -1n;
    for await (const batch of store.readStream(stream)) {
      for (const { eventId, type, schemaVersion, data, metadata, revision } of batch) {
        if (revision > 0n) {
          const repeated = await store.append(
            stream,
            revision === 0n ? { kind: 'no-stream' } : { kind: 'revision', value: revision - 1n },
            [{ eventId, type, schemaVersion, data, metadata }],
          );
          if (repeated.revision !== revision) throw new Error(`revision ${revision} was answered as ${repeated.revision}`);
        }
        last = { eventId, type, schemaVersion, data, metadata };
        head = revision;
      }
    }
    for (let done = 0; appends === 0 || done < appends; done += 1) {
      const events: NewEvent[] = [];
      for (let more = 0; more <= done % 3; more += 1) {
        last = chainedEvent(stream, head + 1n + BigInt(more), last);
        events.push(last);
      }
      const receipt = await store.append(stream, head < 0n ? { kind: 'no-stream' } : { kind: 'revision', value: head }, events);
      head = receipt.revision;
      writeSync(1, events.map(({ eventId }) => `acknowledged ${stream} ${eventId}\n`).join(''));
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, index) => client(`supportCase-client${index}`)));
  store.close();
}

const [path = '', clients = '1', appends = '0'] = process.argv.slice(2);
void write(path, Number(clients), Number(appends));
