import { randomUUID } from 'node:crypto';
import { openEventStoreDb } from '../../src/event-store/eventstoredb/eventstoredb-event-store';
import { startDouble, type DoubleNode } from '../support/event-store-db/double-node';
import { describeEventStoreContract } from './event-store-contract';

/** A real server where one is named: its other data is left alone, for each test writes streams of its own. */
const given = process.env['ESDB_URL'];

let double: DoubleNode | undefined;
beforeAll(async () => {
  double = given === undefined ? await startDouble() : undefined;
});
afterAll(() => double?.stop());

describeEventStoreContract(
  given === undefined ? 'EventStoreDB (its double on the real wire)' : 'EventStoreDB',
  async () => {
    const store = await openEventStoreDb(given ?? double?.url ?? '', { prefix: `t${randomUUID().replaceAll('-', '')}_` });
    return { store, close: () => store.close() };
  },
  { findsTakenIds: false },
);
