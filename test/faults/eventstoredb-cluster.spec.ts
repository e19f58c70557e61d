import { openEventStoreDb } from '../../src/event-store/eventstoredb/eventstoredb-event-store';
import { OutcomeUnknown, RevisionConflict, StoreUnavailable } from '../../src/kernel/event-store';
import { aStream } from '../event-store/eventstoredb/adapter-words';
import { anEvent, flat, ids, noStream } from '../contract/contract-words';
import { startDoubleCluster, type DoubleCluster } from '../support/event-store-db/double-cluster';
import { hurried } from './support/careless-stores';
import { writeCases, wrongIn } from './support/writing-process';

const soon = (what: () => unknown): void => void setTimeout(what, 150);

/** What happens to three nodes, each round healed before the next begins. `at` leads. */
const upheavals: readonly ((cluster: DoubleCluster, at: number, next: number) => unknown)[] = [
  (cluster, _, next) => cluster.electLeader(next),
  // The old leader does not hear of the new one, and goes on as if it led.
  (cluster, at, next) => {
    cluster.cutOff(at);
    cluster.electLeader(next);
    soon(() => cluster.restore(at));
  },
  (cluster, at) => {
    cluster.loseLeader();
    soon(() => cluster.electLeader(at));
  },
  (cluster, at) => {
    cluster.cutOff(at);
    soon(() => cluster.restore(at));
  },
  async (cluster, at, next) => {
    await cluster.kill(at);
    cluster.electLeader(next);
    soon(() => cluster.revive(at));
  },
  (cluster, at, next) => {
    cluster.lag(next);
    soon(() => cluster.catchUp(next));
  },
];

describe('three nodes whose leader changes', () => {
  let cluster: DoubleCluster;
  const leading = (): number => cluster.nodes.findIndex((node) => node === cluster.leader);
  beforeEach(async () => {
    cluster = await startDoubleCluster({ prepareTimeout: 100 });
  });
  afterEach(() => cluster.stop());

  it('keep what was acknowledged once, and nothing twice, while sixteen people write', async () => {
    let rounds = 0;
    const strike = async (): Promise<void> => {
      const at = leading();
      await upheavals[rounds % upheavals.length]?.(cluster, at, (at + 1) % 3);
      rounds += 1;
      soon(() =>
        soon(() => {
          listen();
        }),
      );
    };
    // Whoever leads counts, and only the first to have so many strikes.
    const listen = (): void => {
      let struck = false;
      for (const { faults } of cluster.nodes)
        faults.afterAppends(20, () => {
          if (!struck) setImmediate(() => void strike());
          struck = true;
        });
    };
    listen();
    const ended = await writeCases(cluster.url, 'as-served', 50);
    await new Promise<void>((resolve) => {
      soon(() => {
        soon(resolve);
      });
    });
    const wrong = await wrongIn(ended, cluster.leader!.log, cluster.url);
    expect(wrong).toEqual([]);
    expect(rounds).toBeGreaterThan(upheavals.length);
    const positions = cluster.nodes.map(({ log }) => log.all.map(({ id }) => id));
    expect(positions[1]).toEqual(positions[0]);
    expect(positions[2]).toEqual(positions[0]);
  }, 90_000);

  it('find once what was stored after it was said that it had timed out', async () => {
    const store = await openEventStoreDb(cluster.url, { settings: { ...hurried, patienceMs: 500 } });
    const stream = aStream();
    cluster.cutOff(1);
    cluster.cutOff(2);
    await expect(store.append(stream, noStream, [anEvent('told')])).rejects.toThrow(OutcomeUnknown);
    expect(await flat(store.readStream(stream))).toEqual([]);
    expect(cluster.waitingAt(0)).toBeGreaterThan(0);
    cluster.restore(1);
    cluster.restore(2);
    const receipt = await store.append(stream, noStream, [anEvent('told')]);
    const kept = await flat(store.readStream(stream));
    expect(ids(kept)).toEqual(ids([anEvent('told')]));
    expect(receipt).toMatchObject({ revision: 0n, position: kept[0]?.position });
    await store.close();
  });

  it('acknowledge through the new leader what the old one, cut off, took and lost', async () => {
    const store = await openEventStoreDb(cluster.url, { settings: hurried });
    const stream = aStream();
    cluster.cutOff(0);
    cluster.electLeader(1);
    // The former leader still believes that it leads, and is the first that is asked.
    const receipt = await store.append(stream, noStream, [anEvent('told')]);
    expect(cluster.nodes[0]?.arrivals.count('append')).toBeGreaterThan(0);
    cluster.restore(0);
    const kept = await flat(store.readStream(stream));
    expect(kept.map(({ position }) => position)).toEqual([receipt.position]);
    expect(cluster.nodes.map(({ log }) => log.stream(stream)?.records.length)).toEqual([1, 1, 1]);
    await store.close();
  });

  it('acknowledge nothing to whoever reaches only a minority', async () => {
    const [minority, majority] = await Promise.all(
      [cluster.nodes[0]!.url, cluster.nodes[1]!.url].map((url) => openEventStoreDb(url, { settings: { ...hurried, patienceMs: 500 } })),
    );
    const stream = aStream();
    cluster.cutOff(0);
    cluster.electLeader(1);
    await expect(minority!.append(stream, noStream, [anEvent('told')])).rejects.toThrow(OutcomeUnknown);
    expect((await majority!.append(stream, noStream, [anEvent('told elsewhere')])).revision).toBe(0n);
    cluster.restore(0);
    expect(ids(await flat(minority!.readStream(stream)))).toEqual(ids([anEvent('told elsewhere')]));
    await expect(minority!.append(stream, noStream, [anEvent('told')])).rejects.toThrow(RevisionConflict);
    await minority!.close();
    await majority!.close();
  });

  it('say that nothing was written where nobody leads, and go on by themselves when somebody does', async () => {
    const store = await openEventStoreDb(cluster.url, { settings: { ...hurried, patienceMs: 500 } });
    const stream = aStream();
    cluster.loseLeader();
    await expect(store.append(stream, noStream, [anEvent('told')])).rejects.toThrow(StoreUnavailable);
    cluster.electLeader(2);
    expect((await store.append(stream, noStream, [anEvent('told')])).revision).toBe(0n);
    expect(cluster.nodes.map(({ log }) => log.stream(stream)?.records.length)).toEqual([1, 1, 1]);
    await store.close();
  });
});
