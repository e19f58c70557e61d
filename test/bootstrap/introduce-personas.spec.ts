import { introducePersonas } from '../../src/bootstrap/introduce-personas';
import { demoPersonas } from '../../src/domain/staff/demo-personas';
import { eventRegistry } from '../../src/domain/event-registry';
import { staffMember, staffMemberStream } from '../../src/domain/staff/staff-member';
import { EventCodec } from '../../src/event-store/codec/event-codec';
import { MemoryEventStore } from '../../src/event-store/memory/memory-event-store';
import { CommandRunner } from '../../src/event-store/runner';
import { commandIdOf } from '../../src/kernel/derived-ids';
import type { CorrelationId } from '../../src/kernel/ids';
import { instant } from '../../src/kernel/instant';
import { MemoryKeyring } from '../../src/platform/keyring/memory-keyring';

const at = instant('2026-03-02T09:00:00.000Z');
const by = { system: 'demo' };
const [persona] = demoPersonas;

describe('the personas of a demonstration', () => {
  const setUp = () => {
    const store = new MemoryEventStore();
    const runner = new CommandRunner(store, new EventCodec(eventRegistry, new MemoryKeyring()), { stateCacheSize: 100 });
    const mailbox = async (): Promise<unknown> => {
      const loaded = await runner.load(staffMember, staffMemberStream(persona!.staffId));
      return loaded?.state.workEmail;
    };
    const tell = async (as: string, command: object): Promise<void> => {
      const commandId = commandIdOf('test', 'personas', as);
      const context = {
        commandId,
        correlationId: commandId as string as CorrelationId,
        actor: { kind: 'system', name: 'test' } as const,
        at,
      };
      await runner.execute(staffMember, staffMemberStream(persona!.staffId), { by, at, ...command } as never, context);
    };
    return { store, runner, mailbox, tell };
  };

  it('are introduced once, each with a mailbox', async () => {
    const { store, runner, mailbox } = setUp();
    const written = await introducePersonas(runner, at);
    const head = await store.head();
    expect([written, await introducePersonas(runner, at)]).toEqual([head, undefined]);
    expect([await store.head(), await mailbox()]).toEqual([head, { about: persona!.staffId, value: 'support-officer@force.example' }]);
  });

  it('are given one where an older version introduced them without, and none where it was taken off', async () => {
    const { runner, mailbox, tell } = setUp();
    await tell('register', { type: 'RegisterStaffMember', staffId: persona!.staffId, name: persona!.name, accountId: persona!.id });
    await introducePersonas(runner, at);
    expect(await mailbox()).toMatchObject({ value: 'support-officer@force.example' });
    await tell('take off', { type: 'SetWorkEmail', workEmail: null });
    await introducePersonas(runner, at);
    expect(await mailbox()).toBeNull();
  });
});
