import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBuildSource } from '../../src/bootstrap/build-source';
import { runCli } from '../../src/cli/run-cli';
import type { SubjectId } from '../../src/kernel/ids';
import type { Keyring } from '../../src/kernel/keyring';
import { KEYRING } from '../../src/kernel/tokens';
import { createTestApp } from '../support/app';
import { testPostgres } from '../support/postgres/test-postgres';
import { ToldCase } from '../support/told-case';

describe('The command line where the keyring is in PostgreSQL', () => {
  const folder = mkdtempSync(join(tmpdir(), 'steadfast-'));
  const [data, copy, restored] = [join(folder, 'data'), join(folder, 'copy'), join(folder, 'restored')];
  const postgres = testPostgres();
  let url: string;
  let told: ToldCase;
  let erased: ToldCase;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const cli = async (databaseUrl: string, ...words: string[]) => {
    const lines: string[] = [];
    const say = (line: string) => void lines.push(line);
    const status = await runCli(words, { variables: { STEADFAST_DATABASE_URL: databaseUrl }, out: say, err: say });
    return { status, said: lines.join('\n') };
  };
  const started = (dataDir: string, databaseUrl: string) => createTestApp({ dataDir, variables: { STEADFAST_DATABASE_URL: databaseUrl } });

  beforeAll(async () => {
    url = await postgres().newDatabase();
    const app = await started(data, url);
    [told, erased] = [new ToldCase(app, 'told'), new ToldCase(app, 'erased')];
    await told.open({ name: 'Edric Fenwick' });
    await erased.open({ name: 'Gwen Harbottle' });
    await app.nest.get<Keyring>(KEYRING, { strict: false }).destroy(erased.personId as string as SubjectId, app.now());
    await app.close();
    expect(existsSync(join(data, 'keyring.sqlite'))).toBe(false);
  }, 60_000);

  it('reads the log with the keys of PostgreSQL, in a rebuild too', async () => {
    expect(await cli(url, 'store', 'verify', '--data', data)).toMatchObject({ status: 0 });
    expect(await cli(url, 'projections', 'rebuild', 'caseload.find-case', '--data', data)).toMatchObject({ status: 0 });
    const source = await openBuildSource({ store: 'sqlite', dataDir: data, databaseUrl: url, masterKeyFile: join(data, 'master.key') });
    let events = 0;
    for await (const batch of source.feed.read(null)) events += batch.map((stored) => source.decode(stored)).length;
    expect(events).toBeGreaterThan(20);
    await source.close();
  });

  it('takes the keyring out of it, and puts it back into another with every destruction applied', async () => {
    expect(await cli(url, 'backup', copy, '--data', data)).toMatchObject({ status: 0 });
    const other = await postgres().newDatabase();
    const words = ['restore', copy, '--data', restored, '--master-key', join(data, 'master.key')];
    const again = await cli(url, ...words);
    expect([again.status, again.said]).toEqual([1, expect.stringMatching(/already/)]);
    expect(existsSync(join(restored, 'log.sqlite'))).toBe(false);
    rmSync(restored, { recursive: true });
    expect(await cli(other, ...words)).toMatchObject({ status: 0 });
    const app = await started(restored, other);
    const show = async ({ caseId }: ToldCase) => (await (await app.api('support-officer')).get(`/api/v1/cases/${caseId}`)).text;
    expect(await show(told)).toContain('Edric Fenwick');
    expect(await show(erased)).not.toContain('Gwen');
    await app.close();
  }, 60_000);

  it('tells a start that cannot be: no PostgreSQL, another master key', async () => {
    const nowhere = new URL(url);
    nowhere.port = '1';
    await expect(started(join(folder, 'a'), nowhere.href)).rejects.toThrow(/PostgreSQL/);
    await expect(started(join(folder, 'b'), url)).rejects.toThrow(/master key/);
  });
});
