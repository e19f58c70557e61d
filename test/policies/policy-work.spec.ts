import fc from 'fast-check';
import { EventCodec } from '../../src/event-store/codec/event-codec';
import { MemoryEventStore } from '../../src/event-store/memory/memory-event-store';
import { CommandRunner } from '../../src/event-store/runner';
import { verifyLog } from '../../src/event-store/verify/verify-log';
import type { RecordedEvent } from '../../src/kernel/event';
import { StoreUnavailable, type StoredEvent } from '../../src/kernel/event-store';
import { instant } from '../../src/kernel/instant';
import { KeyringUnavailable } from '../../src/kernel/keyring';
import { MemoryKeyring } from '../../src/platform/keyring/memory-keyring';
import type { Policy } from '../../src/policies/policy';
import { PolicyWork, type PolicyWorkOptions } from '../../src/policies/policy-work';
import { byPerson, somebody, stream } from '../event-store/support/contexts';
import { notebook, notebookRegistry, type NotebookEvent } from '../event-store/support/notebook';
import { storedEvents } from '../event-store/support/stored-events';
import { answering, answersTo, CheckpointsInMemory, nobodysLeases } from './support/answering';

const hours = ['2026-03-02T09:00:00.000Z', '2026-03-02T10:00:00.000Z', '2026-03-02T08:00:00.000Z'];

const setUp = () => {
  const store = new MemoryEventStore();
  const keyring = new MemoryKeyring();
  const codec = new EventCodec(notebookRegistry, keyring);
  const checkpoints = new CheckpointsInMemory();
  const runner = (): CommandRunner => new CommandRunner(store, codec, { stateCacheSize: 100 });
  const writer = runner();
  let written = 0;
  const write = async (...notes: readonly string[]): Promise<void> => {
    for (const note of notes)
      await writer.execute(notebook, stream, { type: 'Write', about: somebody, notes: [note] }, byPerson(`${(written += 1)}`));
  };
  /** Another server each time: a runner and a clock of its own, an hour apart from the others'. */
  let servers = 0;
  const server = (options: Partial<PolicyWorkOptions> = {}, policy: Policy<NotebookEvent> = answering): PolicyWork => {
    const now = instant(hours[(servers += 1) % hours.length] ?? '');
    const decode = (stored: StoredEvent): RecordedEvent => codec.decode(stored, 'locked');
    const all = {
      feed: store,
      decode,
      runner: runner(),
      checkpoints,
      leases: nobodysLeases,
      keyring,
      clock: { now: () => now },
      leaseMs: 1000,
    };
    return new PolicyWork(policy as Policy, { ...all, ...options });
  };
  const answers = async (): Promise<string[]> => {
    const loaded = await runner().load(notebook, answersTo(stream));
    return [...(loaded?.state.notes ?? [])];
  };
  return { store, checkpoints, write, server, answers };
};

describe('a policy', () => {
  it('reacts once to each event, in the order of the log', async () => {
    const { write, server, answers } = setUp();
    await write('one', 'two', 'three');
    expect(await server().advance()).toBe('caught-up');
    expect(await answers()).toEqual(['to note 0', 'to note 1', 'to note 2']);
  });

  it('goes on where it was, and says what made it write', async () => {
    const { store, write, server, answers } = setUp();
    await write('one');
    await server().advance();
    await write('two');
    await server().advance();
    expect(await answers()).toEqual(['to note 0', 'to note 1']);
    const [cause] = await storedEvents(store, stream);
    const [answer] = await storedEvents(store, answersTo(stream));
    expect(JSON.parse(answer?.metadata ?? '')).toMatchObject({
      causationId: cause?.eventId,
      actor: { kind: 'system', name: 'when-note-written-answer-it' },
    });
  });

  it('has each effect once though three servers react to everything at once, their clocks hours apart', async () => {
    const { store, write, server, answers } = setUp();
    await write(...Array.from({ length: 30 }, (_, index) => `note ${index}`));
    const advanced = await Promise.all([server().advance(), server().advance(), server().advance()]);
    expect(advanced).toEqual(['caught-up', 'caught-up', 'caught-up']);
    expect(await answers()).toEqual(Array.from({ length: 30 }, (_, index) => `to note ${index}`));
    expect((await verifyLog(store)).faults).toEqual([]);
  });

  it('would have them three times, were its commands not named after their events', async () => {
    const { write, server, answers } = setUp();
    await write('one');
    let call = 0;
    const careless: Policy<NotebookEvent> = {
      ...answering,
      react: (event, send) => answering.react(event, (as, ...rest) => send(`${as} ${(call += 1)}`, ...rest)),
    };
    await Promise.all([server({}, careless).advance(), server({}, careless).advance(), server({}, careless).advance()]);
    expect(await answers()).toHaveLength(3);
  });

  it('repeats nothing after a server that died between its write and its checkpoint', async () => {
    const { write, server, answers, checkpoints } = setUp();
    await write('one', 'two');
    checkpoints.lost = 1;
    await expect(server().advance()).rejects.toThrow('gone');
    expect(checkpoints.kept.size).toBe(0);
    expect(await server().advance()).toBe('caught-up');
    expect(await answers()).toEqual(['to note 0', 'to note 1']);
  });

  it('has each effect once, whichever server dies when, and whoever holds the lease', async () => {
    const runs = fc.array(fc.record({ notes: fc.nat({ max: 3 }), lost: fc.nat({ max: 2 }), servers: fc.integer({ min: 1, max: 3 }) }), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(runs, async (steps) => {
        const { write, server, answers, checkpoints } = setUp();
        let written = 0;
        for (const { notes, lost, servers } of steps) {
          await write(...Array.from({ length: notes }, () => `note ${(written += 1)}`));
          checkpoints.lost = lost;
          await Promise.allSettled(Array.from({ length: servers }, () => server().advance()));
        }
        checkpoints.lost = 0;
        await server().advance();
        expect(await answers()).toEqual(Array.from({ length: written }, (_, index) => `to note ${index}`));
      }),
      { numRuns: 40 },
    );
  });

  it('leaves the work to whoever holds the lease', async () => {
    const { write, server, answers } = setUp();
    await write('one');
    expect(await server({ leases: { ...nobodysLeases, hold: () => Promise.resolve(false) } }).advance()).toBe('elsewhere');
    expect(await answers()).toEqual([]);
  });

  it('ends where its lease was taken while it worked, and the next goes on from there', async () => {
    const { write, server, answers } = setUp();
    await write('one', 'two');
    const turns = [true, false];
    const slow = server({ leases: { ...nobodysLeases, hold: () => Promise.resolve(turns.shift() ?? false) } });
    expect(await slow.advance()).toBe('elsewhere');
    await write('three');
    expect(await server().advance()).toBe('caught-up');
    expect(await answers()).toEqual(['to note 0', 'to note 1', 'to note 2']);
  });

  it('stands still, visibly, before what it cannot react to, and passes nothing over', async () => {
    const { write, server, answers } = setUp();
    await write('one', 'two', 'three');
    let sick = true;
    const policy: Policy<NotebookEvent> = {
      ...answering,
      react: (event, send) => {
        if (sick && event.revision === 1n) throw new TypeError('of no use to anybody');
        return answering.react(event, send);
      },
    };
    const work = server({}, policy);
    expect(await work.advance()).toBe('stalled');
    expect(work.stall).toEqual({ position: '2', eventType: 'NoteWritten', errorName: 'TypeError' });
    expect(await answers()).toEqual(['to note 0']);
    sick = false;
    expect(await work.advance()).toBe('caught-up');
    expect(work.stall).toBeUndefined();
    expect(await answers()).toEqual(['to note 0', 'to note 1', 'to note 2']);
  });

  it('knows before each batch what became of people’s keys elsewhere, and waits where that cannot be known', async () => {
    const { write, server, answers } = setUp();
    await write('one');
    await expect(server({ keyring: { refresh: () => Promise.reject(new KeyringUnavailable('away')) } }).advance()).rejects.toThrow('away');
    expect(await answers()).toEqual([]);
    let refreshed = 0;
    await server({ keyring: { refresh: () => Promise.resolve(void (refreshed += 1)) } }).advance();
    expect([await answers(), refreshed]).toEqual([['to note 0'], 1]);
  });

  it('waits for a store that is away, and then goes on', async () => {
    const { write, server, answers } = setUp();
    await write('one');
    const away = { execute: () => Promise.reject(new StoreUnavailable('unreachable')) };
    expect(await server({ runner: away }).advance()).toBe('stalled');
    expect(await server().advance()).toBe('caught-up');
    expect(await answers()).toEqual(['to note 0']);
  });

  it('hears a refusal as an answer, and goes on', async () => {
    const { store, write, server } = setUp();
    await write('one');
    const heard: string[] = [];
    const policy: Policy<NotebookEvent> = {
      ...answering,
      react: async (event, send) => {
        if (!event.stream.startsWith('notebook-')) return;
        await send('close', notebook, stream, { type: 'Close' });
        const { outcome } = await send('late', notebook, stream, { type: 'Write', about: somebody, notes: ['too late'] });
        heard.push(outcome);
      },
    };
    expect(await server({}, policy).advance()).toBe('caught-up');
    expect(heard).toEqual(['refused']);
    expect((await storedEvents(store, stream)).map(({ type }) => type)).toEqual(['NoteWritten', 'NotebookClosed']);
  });

  it.each([
    ['in another store', { store: 'another', position: null }, 'CheckpointOfAnotherStore'],
    ['beyond the end of this log', { store: '', position: '99' }, 'CheckpointBeyondTheLog'],
  ])('does not go on from a place %s', async (_, checkpoint, errorName) => {
    const { store, checkpoints, write, server, answers } = setUp();
    await write('one');
    checkpoints.kept.set(answering.name, { store: checkpoint.store || store.identity, position: checkpoint.position as never });
    const work = server();
    expect(await work.advance()).toBe('stalled');
    expect(work.stall?.errorName).toBe(errorName);
    expect(await answers()).toEqual([]);
  });

  it('ends after the event in hand when it is stopped, and lets go of the lease', async () => {
    const { write, server, answers } = setUp();
    await write('one', 'two', 'three');
    const released: string[] = [];
    const leases = { ...nobodysLeases, release: (name: string) => Promise.resolve(void released.push(name)) };
    let stopping: Promise<void> | undefined;
    const policy: Policy<NotebookEvent> = {
      ...answering,
      react: async (event, send) => {
        await answering.react(event, send);
        stopping = work.stop();
      },
    };
    const work: PolicyWork = server({ leases }, policy);
    expect(await work.advance()).toBe('elsewhere');
    await stopping;
    expect(await answers()).toEqual(['to note 0']);
    expect(released).toEqual(['policy:when-note-written-answer-it']);
  });
});
