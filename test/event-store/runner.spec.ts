import { hashOfStored } from '../../src/event-store/chain';
import { EventCodec } from '../../src/event-store/codec/event-codec';
import { MemoryEventStore } from '../../src/event-store/memory/memory-event-store';
import { CommandRunner } from '../../src/event-store/runner';
import { CommandIdReused, CommandRefused, NotFound, StaleRevision, type CommandContext, type Receipt } from '../../src/kernel/command';
import { OutcomeUnknown, RevisionConflict, StoreUnavailable } from '../../src/kernel/event-store';
import { instant } from '../../src/kernel/instant';
import { MemoryKeyring } from '../../src/platform/keyring/memory-keyring';
import { byPerson, bySystem, somebody, stream } from './support/contexts';
import { notebook, notebookRegistry } from './support/notebook';
import { storedEvents } from './support/stored-events';
import { StubbornStore } from './support/stubborn-store';

const setUp = () => {
  const store = new StubbornStore(new MemoryEventStore());
  const keyring = new MemoryKeyring();
  const server = (): CommandRunner => new CommandRunner(store, new EventCodec(notebookRegistry, keyring), { stateCacheSize: 100 });
  const runner = server();
  const write = (context: CommandContext, notes = ['called'], by = runner): Promise<Receipt> =>
    by.execute(notebook, stream, { type: 'Write', about: somebody, notes }, context);
  const close = (context: CommandContext, by = runner): Promise<Receipt> => by.execute(notebook, stream, { type: 'Close' }, context);
  const revisions = async (): Promise<bigint[]> => (await storedEvents(store, stream)).map(({ revision }) => revision);
  return { store, keyring, server, runner, write, close, revisions };
};

describe('a command and its effect', () => {
  it('is had once: a repeat answers the first receipt', async () => {
    const { write, revisions, server } = setUp();
    const first = await write(byPerson('a'), ['one', 'two']);
    await write(byPerson('b'));
    expect(await write(byPerson('a'), ['one', 'two'])).toEqual(first);
    expect(await write(byPerson('a'), ['one', 'two'], server())).toEqual(first);
    expect(first).toMatchObject({ revision: 1n, eventIds: [expect.any(String), expect.any(String)] });
    expect(await revisions()).toEqual([0n, 1n, 2n]);
  });

  it('is had once though both servers are asked at once', async () => {
    const { write, revisions, server } = setUp();
    await write(byPerson('first'));
    const [one, other] = await Promise.all([write(byPerson('a')), write(byPerson('a'), ['called'], server())]);
    expect(one).toEqual(other);
    expect(await revisions()).toEqual([0n, 1n]);
  });

  it('is not given to another request under the same key', async () => {
    const { write } = setUp();
    await write(byPerson('a', { bodyDigest: 'x' }));
    await expect(write(byPerson('a', { bodyDigest: 'y' }))).rejects.toBeInstanceOf(CommandIdReused);
  });

  it('is the present receipt where nothing changes, and nothing at all where there is no stream', async () => {
    const { write, close } = setUp();
    await write(byPerson('a'));
    const closed = await close(byPerson('b'));
    expect(await close(byPerson('c'))).toEqual({ ...closed, eventIds: [] });
    const { write: elsewhere } = setUp();
    await expect(elsewhere(byPerson('a'), [])).rejects.toBeInstanceOf(NotFound);
  });

  it('leaves a chain in which each event vouches for the one before it', async () => {
    const { write, store, server } = setUp();
    await write(byPerson('a'), ['one', 'two']);
    await write(byPerson('b'));
    await write(byPerson('c'), ['four'], server());
    const events = await storedEvents(store, stream);
    const vouched = events.map(({ metadata }) => (JSON.parse(metadata) as { previousHash?: string }).previousHash);
    expect(vouched).toEqual([undefined, ...events.slice(0, -1).map((event) => hashOfStored(stream, event.revision, event))]);
  });
});

describe('a refusal', () => {
  it('is thrown with its code, writes nothing and is not remembered', async () => {
    const { write, close, revisions } = setUp();
    await close(byPerson('a'));
    const refusal = write(byPerson('b'));
    await expect(refusal).rejects.toBeInstanceOf(CommandRefused);
    await expect(refusal).rejects.toMatchObject({ refusal: { code: 'NOTEBOOK_CLOSED' } });
    await expect(write(byPerson('b'))).rejects.toBeInstanceOf(CommandRefused);
    expect(await revisions()).toEqual([0n]);
  });

  it('is never taken from what a server remembers of an older state', async () => {
    const { write, close, server, runner } = setUp();
    const other = server();
    const first = await write(byPerson('a'));
    await write(byPerson('b'), ['x'], other);
    await expect(write(byPerson('c', { expectedRevision: first.revision }))).rejects.toBeInstanceOf(StaleRevision);
    await close(byPerson('d'), other);
    await expect(write(byPerson('e'))).rejects.toBeInstanceOf(CommandRefused);
    expect(await runner.load(notebook, stream)).toEqual({ state: { open: false, notes: ['called', 'x'] }, revision: 2n, userRevision: 2n });
  });
});

describe('two at once', () => {
  it('on one server take turns at a stream and never conflict', async () => {
    const { write, store, revisions } = setUp();
    await Promise.all(Array.from({ length: 20 }, (_, index) => write(byPerson(`k${index}`))));
    expect(store.asked).toHaveLength(20);
    expect(store.reads).toHaveLength(1);
    expect(await revisions()).toEqual(Array.from({ length: 20 }, (_, index) => BigInt(index)));
  });

  it('on two servers both have their effect, the loser on the state that the winner left', async () => {
    const { write, server, revisions } = setUp();
    const other = server();
    await write(byPerson('a'));
    await write(byPerson('b'), ['x'], other);
    const receipt = await write(byPerson('c'));
    expect(receipt.revision).toBe(2n);
    expect(await revisions()).toEqual([0n, 1n, 2n]);
  });

  it('tells a user who decided on an older revision, also where the conflict shows it', async () => {
    const { write, server } = setUp();
    const { revision } = await write(byPerson('a'));
    await write(byPerson('b'), ['x'], server());
    await expect(write(byPerson('c', { expectedRevision: revision }))).rejects.toMatchObject({ expected: 0n, actual: 1n });
  });

  it('does not make a form stale by what the system wrote', async () => {
    const { write } = setUp();
    const { revision } = await write(byPerson('a'));
    await write(bySystem('b'));
    expect((await write(byPerson('c', { expectedRevision: revision }))).revision).toBe(2n);
  });

  it('gives up after five lost races, and goes on afterwards', async () => {
    const { write, store } = setUp();
    const lost = (): Promise<never> => Promise.reject(new RevisionConflict(stream, { kind: 'no-stream' }, 3n));
    store.next(lost, lost, lost, lost, lost, lost);
    await expect(write(byPerson('a'))).rejects.toBeInstanceOf(RevisionConflict);
    expect((await write(byPerson('a'))).revision).toBe(0n);
  });
});

describe('an outcome that the store could not tell', () => {
  const writtenButUnknown = async (append: () => Promise<unknown>): Promise<never> => {
    await append();
    throw new OutcomeUnknown();
  };
  const notWritten = (): Promise<never> => Promise.reject(new OutcomeUnknown());

  it('is asked for again with the very same bytes', async () => {
    const { write, store, revisions } = setUp();
    store.next(writtenButUnknown, notWritten);
    expect((await write(byPerson('a'))).revision).toBe(0n);
    expect(await revisions()).toEqual([0n]);
    expect(store.asked[1]).toBe(store.asked[0]);
    expect(store.asked[2]).toBe(store.asked[0]);
  });

  it('is looked up in the stream when asking again does not help', async () => {
    const { write, store } = setUp();
    store.next(writtenButUnknown, notWritten, notWritten);
    expect((await write(byPerson('a'))).eventIds).toHaveLength(1);
  });

  it('is said to the caller when it is not there either; a repeat is then decided anew', async () => {
    const { write, store, revisions } = setUp();
    store.next(notWritten, notWritten, notWritten);
    await expect(write(byPerson('a'))).rejects.toBeInstanceOf(OutcomeUnknown);
    await write(byPerson('a'));
    expect(await revisions()).toEqual([0n]);
  });

  it('differs from a store that took nothing, which is thrown on at once', async () => {
    const { write, store, revisions } = setUp();
    store.next(() => Promise.reject(new StoreUnavailable('full')));
    await expect(write(byPerson('a'))).rejects.toBeInstanceOf(StoreUnavailable);
    expect(store.asked).toHaveLength(1);
    await write(byPerson('a'));
    expect(await revisions()).toEqual([0n]);
  });
});

describe('what a server remembers', () => {
  it('is forgotten when a key was destroyed', async () => {
    const { write, runner, keyring } = setUp();
    await write(byPerson('a'), ['kept in mind']);
    await keyring.destroy(somebody, instant('2026-03-03T09:00:00.000Z'));
    expect((await runner.load(notebook, stream))?.state.notes).toEqual(['(erased)']);
  });

  it('is what a fresh server reads from the log', async () => {
    const { write, runner, server } = setUp();
    await write(byPerson('a'), ['one', 'two']);
    await write(bySystem('b'), ['three']);
    expect(await runner.load(notebook, stream)).toEqual(await server().load(notebook, stream));
    expect(await runner.load(notebook, 'notebook-none')).toBeNull();
  });
});
