import type { Force } from '../../src/cli/demo/force';
import { planColleaguesAlone, planForce } from '../../src/cli/demo/force';
import { tellForce } from '../../src/cli/demo/tell-force';
import { eventRegistry } from '../../src/domain/event-registry';
import { EventCodec } from '../../src/event-store/codec/event-codec';
import { MemoryEventStore } from '../../src/event-store/memory/memory-event-store';
import { CommandRunner } from '../../src/event-store/runner';
import type { RecordedEvent } from '../../src/kernel/event';
import { localDate } from '../../src/kernel/instant';
import { MemoryKeyring } from '../../src/platform/keyring/memory-keyring';

export type SmallForce = {
  readonly force: Force;
  readonly store: MemoryEventStore;
  readonly codec: EventCodec;
  readonly runner: CommandRunner;
  /** The whole log in order, personal fields readable. */
  readonly events: readonly RecordedEvent[];
};

type Asked = { readonly cases?: number; readonly seed?: string; readonly asOf?: string };

/** The fictional force in small, on the memory store: the same generator, so that tests meet what the demonstration shows. */
export const smallForce = (asked: Asked = {}): Promise<SmallForce> => told(asked, planForce);

/** The colleagues who were victims in such a force, without the public: as many as there are beside so many of the public's cases. */
export const colleaguesAlone = (asked: Asked = {}): Promise<SmallForce> => told(asked, planColleaguesAlone);

async function told({ cases = 40, seed = 'tests', asOf = '2026-11-20' }: Asked, plan: typeof planForce): Promise<SmallForce> {
  const store = new MemoryEventStore();
  const codec = new EventCodec(eventRegistry, new MemoryKeyring());
  const runner = new CommandRunner(store, codec, { stateCacheSize: 20_000 });
  const force = plan({ seed, asOf: localDate(asOf), cases });
  await tellForce(force.told, runner);
  const events: RecordedEvent[] = [];
  for await (const batch of store.read(null)) for (const stored of batch) events.push(codec.decode(stored, 'opened'));
  return { force, store, codec, runner, events };
}
