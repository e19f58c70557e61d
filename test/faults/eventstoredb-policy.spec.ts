import { EventCodec } from '../../src/event-store/codec/event-codec';
import type { EventStoreDbEventStore } from '../../src/event-store/eventstoredb/eventstoredb-event-store';
import { CommandRunner } from '../../src/event-store/runner';
import { verifyLog } from '../../src/event-store/verify/verify-log';
import { instant } from '../../src/kernel/instant';
import type { Leases } from '../../src/kernel/lease';
import type { PolicyCheckpoints } from '../../src/kernel/policy-checkpoints';
import { MemoryKeyring } from '../../src/platform/keyring/memory-keyring';
import { PostgresLeases } from '../../src/platform/leases/postgres-leases';
import { PostgresPolicyCheckpoints } from '../../src/platform/policy-checkpoints/postgres-policy-checkpoints';
import type { Policy } from '../../src/policies/policy';
import { PolicyLoop } from '../../src/policies/policy-loop';
import { PolicyWork } from '../../src/policies/policy-work';
import { byPerson, somebody, stream } from '../event-store/support/contexts';
import { notebook, notebookRegistry } from '../event-store/support/notebook';
import { answering, answersTo, nobodysLeases } from '../policies/support/answering';
import type { DoubleNode } from '../support/event-store-db/double-node';
import { sharedDatabases } from '../support/postgres/shared-databases';
import { AtTheDouble } from './support/at-the-double';

const leaseMs = 400;
const notes = 60;
const clocks = ['2026-03-02T09:00:00.000Z', '2026-03-02T10:00:00.000Z', '2026-03-02T08:00:00.000Z'].map((at) => instant(at));

/** As a process that is killed: from this call on it does nothing more, and nobody hears why. */
const killed = new Promise<never>(() => undefined);

/** Dies instead of keeping its place, once it has reacted to so many batches. */
function dyingBefore(checkpoints: PolicyCheckpoints, batches: number): PolicyCheckpoints & { isDead: boolean } {
  let left = batches;
  const dying = {
    isDead: false,
    read: (policy: string) => (dying.isDead ? killed : checkpoints.read(policy)),
    write: (...kept: Parameters<PolicyCheckpoints['write']>) => {
      dying.isDead ||= (left -= 1) < 0;
      return dying.isDead ? killed : checkpoints.write(...kept);
    },
  };
  return dying;
}

describe('a policy on three servers at one log', () => {
  const { prepared } = sharedDatabases();
  let at: AtTheDouble;
  beforeEach(() => {
    at = new AtTheDouble();
  });
  afterEach(() => at.end());

  const strikes: readonly ((double: DoubleNode) => void)[] = [
    ({ faults }) => faults.dropStreams(),
    ({ faults }) => faults.killInMidAppend({ stored: true }),
    ({ faults }) => faults.endGracefully(),
    ({ faults }) => faults.killInMidAppend({ stored: false }),
    ({ faults }) => faults.dropConnections(),
  ];
  function strikeEvery(double: DoubleNode, appends: number): void {
    let struck = 0;
    const await_ = (): void =>
      double.faults.afterAppends(appends, () =>
        setImmediate(() => {
          strikes[struck++ % strikes.length]?.(double);
          await_();
        }),
      );
    await_();
  }

  it.each<[string, (own: Leases) => Leases]>([
    ['each in its turn', (own) => own],
    ['all at once, as where leases are wrong about the time', () => nobodysLeases],
  ])(
    'has each effect once, %s, though one is killed between its write and its place',
    async (_, leasesOf) => {
      const server = await prepared();
      const double = await at.double();
      const keyring = new MemoryKeyring();
      const codec = new EventCodec(notebookRegistry, keyring);
      const stores: EventStoreDbEventStore[] = [await at.log(double), await at.log(double), await at.log(double)];
      const runnerAt = (store: EventStoreDbEventStore): CommandRunner => new CommandRunner(store, codec, { stateCacheSize: 100 });
      const [writing, watching] = stores as [EventStoreDbEventStore, EventStoreDbEventStore];
      const places = stores.map(() => new PostgresPolicyCheckpoints(server()));
      const dying = dyingBefore(places[0] as PolicyCheckpoints, 1);
      const loops = stores.map((feed, index) => {
        const work = new PolicyWork(answering as Policy, {
          feed,
          decode: (stored) => codec.decode(stored, 'locked'),
          runner: runnerAt(feed),
          checkpoints: index === 0 ? dying : (places[index] as PolicyCheckpoints),
          leases: leasesOf(new PostgresLeases(server())),
          keyring,
          clock: { now: () => clocks[index]! },
          leaseMs,
        });
        return new PolicyLoop({ feed, work, lookMs: 50, retryMs: 20 });
      });
      loops[0]?.start();
      strikeEvery(double, 15);
      const writer = runnerAt(writing);
      for (let number = 0; number < notes; number += 1) {
        await writer.execute(notebook, stream, { type: 'Write', about: somebody, notes: [`note ${number}`] }, byPerson(`${number}`));
        if (number === 5) for (const loop of loops.slice(1)) loop.start();
      }
      // Until the others have come to the end of the log, their own answers included.
      for (;;) {
        const [place, head] = [await (places[1] as PolicyCheckpoints).read(answering.name), await watching.head()];
        if (place?.position === head) break;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      expect(dying.isDead).toBe(true);
      double.faults.lift();
      await Promise.all(loops.slice(1).map((loop) => loop.stop()));
      const loaded = await runnerAt(watching).load(notebook, answersTo(stream));
      expect(loaded?.state.notes).toEqual(Array.from({ length: notes }, (__, number) => `to note ${number}`));
      expect((await verifyLog(watching)).faults).toEqual([]);
    },
    60_000,
  );
});
