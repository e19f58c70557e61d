import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../src/cli/run-cli';
import { openPositionMap } from '../../src/event-store/copy/position-map';
import { openSqliteEventStore } from '../../src/event-store/sqlite/sqlite-event-store';
import type { Position } from '../../src/kernel/position';
import { openDatabase } from '../../src/sqlite/database';
import { createTestApp } from '../support/app';
import { chainedEvents } from '../support/chained-events';

type Variables = Readonly<Record<string, string>>;

async function cliWith(variables: Variables, ...words: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const status = await runCli(words, { out: (line) => out.push(line), err: (line) => err.push(line), variables });
  return { status, out: out.join('\n'), err: err.join('\n') };
}
const cli = (...words: string[]) => cliWith({}, ...words);

type Said = { whole: boolean; found: number; written: number; map: string | null; from: { sha256: string }; to: { sha256: string } };

describe('copying the log from the command line', () => {
  const root = mkdtempSync(join(tmpdir(), 'steadfast-'));
  const source = join(root, 'source');
  const target = join(root, 'target');
  let copied: Awaited<ReturnType<typeof cli>>;
  beforeAll(async () => {
    await cli('demo', '--data', source, '--as-of', '2026-11-20', '--cases', '12', '--no-serve');
    copied = await cli('store', 'copy', '--from', source, '--to', target);
  }, 60_000);
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  const copy = (from: string, to: string, ...more: string[]) => cli('store', 'copy', '--from', from, '--to', to, ...more);

  /** A copy of the copy, changed with the guards taken off, as by somebody with the file and time. */
  function changed(name: string, ...statements: string[]): string {
    const folder = join(root, name);
    cpSync(target, folder, { recursive: true, filter: (path) => !/-(wal|shm)$/.test(path) });
    const database = openDatabase(join(folder, 'log.sqlite'), { synchronous: 'NORMAL' });
    database.exec('DROP TRIGGER events_refuses_update; DROP TRIGGER events_refuses_delete; DROP TRIGGER store_refuses_update');
    for (const statement of statements) database.exec(statement);
    database.close();
    return folder;
  }

  it('says that the two are the same, and finds nothing wrong with the copy', async () => {
    expect(copied).toMatchObject({ status: 0, out: expect.stringContaining('The two are the same, to the byte') as string });
    expect(copied.out).toContain('Order, schema and every chain are sound.');
    expect(copied.err).toContain('Copying: 100 %');
    const hashes = [...copied.out.matchAll(/SHA-256 ([0-9a-f]{64})/g)].map(([, hash]) => hash);
    expect([hashes.length, new Set(hashes).size]).toEqual([2, 1]);
  });

  it('has nothing to do the second time, and says so for programs', async () => {
    const again = await copy(source, target, '--json');
    const said = JSON.parse(again.out) as Said;
    expect([again.status, said.whole, said.written]).toEqual([0, true, 0]);
    expect(said.found).toBeGreaterThan(300);
    expect(said.from.sha256).toBe(said.to.sha256);
  });

  it('maps every position of the source, in the data folder', async () => {
    const [file = ''] = readdirSync(target).filter((name) => name.startsWith('positions-'));
    const [from, to] = [source, target].map((folder) => openSqliteEventStore(join(folder, 'log.sqlite'), { readOnly: true }));
    const map = openPositionMap(join(target, file));
    expect([file, map.from, map.to]).toEqual([`positions-${from!.identity}.sqlite`, from!.identity, to!.identity]);
    expect(map.find((await from!.head()) as Position)).toBe(await to!.head());
    map.close();
    from!.close();
    to!.close();
  });

  it('goes back: the log of the target continues in the source it came from', async () => {
    const back = JSON.parse((await copy(target, source, '--json', '--data', join(root, 'keys'))).out) as Said;
    expect([back.whole, back.written, back.map]).toEqual([true, 0, expect.stringContaining(join(root, 'keys', 'positions-'))]);
  });

  it('lets a server that goes on with the copy take a position that the source gave', async () => {
    for (const name of ['keyring.sqlite', 'destructions.sqlite', 'master.key']) copyFileSync(join(source, name), join(target, name));
    const known = await cli('store', 'known-at', '2026-08-01T00:00:00Z', '--data', source, '--json');
    const { position } = JSON.parse(known.out) as { position: string };
    const app = await createTestApp({ dataDir: target });
    const answer = await (await app.api('inspector')).get('/api/v1/me').query({ atLeast: position });
    await app.close();
    expect(answer.status).toBe(200);
    const [map = ''] = readdirSync(target).filter((name) => name.startsWith('positions-'));
    const elsewhere = join(root, 'without-map');
    mkdirSync(elsewhere);
    for (const name of readdirSync(target).filter((one) => one !== map && one !== 'views'))
      copyFileSync(join(target, name), join(elsewhere, name));
    const without = await createTestApp({ dataDir: elsewhere });
    const refused = await (await without.api('inspector')).get('/api/v1/me').query({ atLeast: position });
    await without.close();
    expect([refused.status, refused.body.code]).toEqual([400, 'VALIDATION_FAILED']);
  }, 30_000);

  it('refuses a target in which one byte is another, and writes nothing there', async () => {
    const folder = changed(
      'one-byte',
      "UPDATE events SET data = replace(data, 'LPU-', 'LPV-') WHERE position = (SELECT max(position) FROM events WHERE data LIKE '%LPU-%')",
    );
    const before = rowsOf(folder);
    const refused = await copy(source, folder);
    expect(refused.status).toBe(1);
    expect(refused.err).toMatch(
      /neither empty nor the beginning of this log \(position \d+, \w+-\S+ revision \d+: its data are not those of the source/,
    );
    expect(refused.err).not.toContain('LPV-');
    expect(rowsOf(folder)).toEqual(before);
  });

  it('refuses a target that is longer, or is the log of somebody else', async () => {
    const strange = join(root, 'strange');
    mkdirSync(strange);
    const store = openSqliteEventStore(join(strange, 'log.sqlite'));
    await store.append('supportCase-1', { kind: 'no-stream' }, chainedEvents('supportCase-1', 1));
    store.close();
    expect(await copy(source, strange)).toMatchObject({
      status: 1,
      err: expect.stringContaining('position 1, supportCase-1 revision 0') as string,
    });
    const shorter = changed(
      'shorter',
      "UPDATE store SET identity = '00000000-0000-4000-8000-000000000001'",
      'DELETE FROM events WHERE position > 100',
    );
    expect(await copy(shorter, target)).toMatchObject({
      status: 1,
      err: expect.stringContaining('beyond the end of the source') as string,
    });
  });

  it('goes on where a copy ended, and says of a log with a broken chain that its copy has it too', async () => {
    const half = changed(
      'half',
      "UPDATE store SET identity = '00000000-0000-4000-8000-000000000002'",
      'DELETE FROM events WHERE position > 100',
    );
    const broken = changed(
      'broken',
      "UPDATE store SET identity = '00000000-0000-4000-8000-000000000003'",
      "UPDATE events SET data = replace(data, 'LPU-1', 'LPU-2') WHERE position = (SELECT min(position) FROM events WHERE position > 150 AND type = 'CaseOpened' AND data LIKE '%LPU-1%')",
    );
    const result = await copy(broken, half, '--json');
    expect([result.status, JSON.parse(result.out)]).toMatchObject([1, { whole: true, found: 100, faults: [{ kind: 'CHAIN_BROKEN' }] }]);
  });

  it('leaves the map of another move where it is', async () => {
    const refused = await copy(source, join(root, 'third'), '--data', target);
    expect(refused).toMatchObject({ status: 1, err: expect.stringContaining('positions of another move') as string });
    expect(await copy(source, join(root, 'third'), '--map', join(root, 'third.sqlite'))).toMatchObject({ status: 0 });
    expect(existsSync(join(root, 'third.sqlite'))).toBe(true);
  });

  describe('used wrongly', () => {
    const address = 'esdb://admin:secret@127.0.0.1:1?tls=false';

    it.each([
      ['--from is missing', ['--to', target]],
      ['--to is missing', ['--from', source]],
      ['name the same store', ['--from', source, '--to', source]],
      ['name the same store', ['--from', source, '--to', join(target, '..', 'source')]],
      ['name the same store', ['--from', address, '--to', address]],
      ['is written esdb://', ['--from', source, '--to', 'esdb://']],
      ['STEADFAST_EVENTSTOREDB_URL', ['--from', source, '--to', 'eventstoredb']],
    ])('says “%s” with status 2', async (said, words) => {
      const { status, err } = await cli('store', 'copy', ...words);
      expect([status, err]).toEqual([2, expect.stringContaining(said)]);
      expect(err).not.toContain('secret');
    });

    it('takes the address that the settings name, or the file that they name', async () => {
      const variables = { STEADFAST_EVENTSTOREDB_URL: address };
      expect(await cliWith(variables, 'store', 'copy', '--from', address, '--to', 'eventstoredb')).toMatchObject({
        status: 2,
        err: expect.stringContaining('the same store') as string,
      });
    });

    it('answers status 1 where there is no log, and makes none', async () => {
      const nowhere = join(root, 'nowhere');
      expect(await copy(nowhere, join(root, 'new'))).toMatchObject({ status: 1, err: `There is no log in ${nowhere}.` });
      expect([existsSync(nowhere), existsSync(join(root, 'new'))]).toEqual([false, false]);
    });

    it('takes a log and one restored from its backup for one store', async () => {
      expect((await cli('backup', join(root, 'backup'), '--data', source)).status).toBe(0);
      await cli('restore', join(root, 'backup'), '--data', join(root, 'restored'), '--master-key', join(source, 'master.key'));
      expect(await copy(source, join(root, 'restored'))).toMatchObject({ status: 1, err: expect.stringContaining('one store') as string });
    });
  });
});

function rowsOf(folder: string): unknown {
  const database = openDatabase(join(folder, 'log.sqlite'), { readOnly: true, synchronous: 'NORMAL' });
  const rows = database.prepare('SELECT * FROM events ORDER BY position').all();
  database.close();
  return rows;
}
