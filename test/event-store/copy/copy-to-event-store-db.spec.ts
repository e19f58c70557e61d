import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../../src/cli/run-cli';
import { copyStore, isWhole } from '../../../src/event-store/copy/copy-store';
import { openEventStoreDb } from '../../../src/event-store/eventstoredb/eventstoredb-event-store';
import { MemoryEventStore } from '../../../src/event-store/memory/memory-event-store';
import { startDouble, type DoubleNode } from '../../support/event-store-db/double-node';
import { InterruptedStore } from '../support/interrupted-store';
import { fillLog, wholeLog, withoutPositions } from '../support/small-log';

describe('a log that moves to EventStoreDB, over the real wire', () => {
  let double: DoubleNode;
  beforeEach(async () => {
    double = await startDouble();
  });
  afterEach(() => double.stop());

  const order = Array.from({ length: 60 }, (_, index) => String((index * index) % 7));
  const aSource = async (): Promise<MemoryEventStore> => {
    const store = new MemoryEventStore();
    await fillLog(store, order);
    return store;
  };

  it('arrives in its order and to the byte, goes on where it was cut off, and comes back the same', async () => {
    const [from, back] = [await aSource(), new MemoryEventStore()];
    const first = await openEventStoreDb(double.url);
    const cut = new InterruptedStore(first, new Map([[20, 'after']]));
    await expect(copyStore(from, cut)).rejects.toMatchObject({ name: 'StoreUnavailable' });
    await first.close();
    const to = await openEventStoreDb(double.url);
    const report = await copyStore(from, to);
    expect([isWhole(report), report.found > 20, report.log.faultsFound]).toEqual([true, true, 0]);
    expect(withoutPositions(await wholeLog(to))).toEqual(withoutPositions(await wholeLog(from)));
    expect(isWhole(await copyStore(to, back))).toBe(true);
    expect(withoutPositions(await wholeLog(back))).toEqual(withoutPositions(await wholeLog(from)));
    await to.close();
  });

  it('arrives the same where every connection is lost on the way', async () => {
    const [from, to] = [await aSource(), await openEventStoreDb(double.url)];
    double.faults.afterAppends(15, () => {
      double.faults.dropConnections();
    });
    expect(await copyStore(from, to)).toMatchObject({ written: order.length, log: { faultsFound: 0 } });
    expect(withoutPositions(await wholeLog(to))).toEqual(withoutPositions(await wholeLog(from)));
    await to.close();
  });

  it('is never begun where somebody only reads, and nothing is written through what was opened for reading', async () => {
    await expect(openEventStoreDb(double.url, { readOnly: true })).rejects.toMatchObject({ name: 'NoLogHere' });
    await expect(openEventStoreDb(double.url, { readOnly: true })).rejects.toMatchObject({ name: 'NoLogHere' });
    await (await openEventStoreDb(double.url)).close();
    const store = await openEventStoreDb(double.url, { readOnly: true });
    await expect(fillLog(store, ['1'])).rejects.toMatchObject({ name: 'StoreUnavailable', reason: 'read-only' });
    await store.close();
  });

  it('is copied from the command line both ways, and its address is never said', async () => {
    const root = mkdtempSync(join(tmpdir(), 'steadfast-'));
    const said: string[] = [];
    const terminal = { out: (line: string) => void said.push(line), err: (line: string) => void said.push(line) };
    const cli = (...words: string[]) => runCli(words, { ...terminal, variables: { STEADFAST_EVENTSTOREDB_URL: double.url } });
    const [one, other] = [join(root, 'one'), join(root, 'other')];
    expect(await cli('demo', '--data', one, '--as-of', '2026-11-20', '--cases', '1', '--no-serve')).toBe(0);
    expect(await cli('store', 'copy', '--from', one, '--to', 'eventstoredb')).toBe(0);
    expect(await cli('store', 'copy', '--from', double.url, '--to', other, '--json')).toBe(0);
    expect(await cli('store', 'verify', '--data', one)).toBe(0);
    expect(JSON.parse(said.find((line) => line.startsWith('{')) ?? '')).toMatchObject({ whole: true, faultsFound: 0 });
    expect(said.join('\n')).not.toContain(double.url);
    rmSync(root, { recursive: true, force: true });
  }, 60_000);
});
