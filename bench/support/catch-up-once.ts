import { EventStoreDBClient, START } from '@eventstore/db-client';
import { viewKeysWith } from '../../src/bootstrap/view-keys';
import { viewsWith } from '../../src/bootstrap/views';
import { eventRegistry } from '../../src/domain/event-registry';
import { EventCodec } from '../../src/event-store/codec/event-codec';
import { openEventStoreDb } from '../../src/event-store/eventstoredb/eventstoredb-event-store';
import { MasterKey, purposeKeysOf } from '../../src/platform/keyring/master-key';
import { SqliteKeyring } from '../../src/platform/keyring/sqlite-keyring';
import { buildGenerations } from '../../src/projections/build-generations';

const [, , url = '', prefix = '', keys = '', folder = '', what = 'bare'] = process.argv;

/** A process of its own for each measurement: prints how many events were read, and how long that took. */
async function measure(): Promise<void> {
  const master = new MasterKey('00', Buffer.alloc(32, 1));
  const keyring = new SqliteKeyring({ directory: keys, master });
  const codec = new EventCodec(eventRegistry, keyring);
  const store = await openEventStoreDb(url, { prefix });
  const views = viewsWith(viewKeysWith(keyring, purposeKeysOf(master)));
  const wanted = what === 'all' ? views : views.filter(({ projection }) => projection.name === what);
  // The first events tell where this log begins: a server may hold others before it.
  const client = EventStoreDBClient.connectionString(url);
  const from = await beginningOf(client);
  let events = 0;
  const began = performance.now();
  if (what === 'bare') {
    for await (const { event } of client.readAll({ fromPosition: from })) if (event?.streamId.startsWith(prefix)) events += 1;
  } else {
    await buildGenerations(
      wanted.map(({ projection: { name } }) => ({ name, path: `${folder}/${name}` })),
      { feed: store, decode: (stored) => codec.decode(stored, 'locked'), views },
      { onProgress: ({ done }) => (events = done) },
    );
  }
  const ms = performance.now() - began;
  console.log(JSON.stringify({ events, ms, views: wanted.length }));
  process.exit(0);
}

async function beginningOf(client: EventStoreDBClient) {
  for await (const { event } of client.readStream(`${prefix}logIdentity-1`, { maxCount: 1 })) return event?.position ?? START;
  return START;
}

void measure();
