import { randomUUID } from 'node:crypto';
import { openEventStoreDb } from '../../src/event-store/eventstoredb/eventstoredb-event-store';
import { describeEventStoreContract } from './event-store-contract';

const url = process.env['ESDB_URL'] ?? '';

describeEventStoreContract(
  'EventStoreDB',
  async () => {
    const store = await openEventStoreDb(url, { prefix: `t${randomUUID().replaceAll('-', '')}_` });
    return { store, close: () => store.close() };
  },
  { findsTakenIds: false },
);
