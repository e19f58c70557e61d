import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../src/cli/run-cli';
import { openDatabase } from '../../src/sqlite/database';

describe('the data of the demonstration', () => {
  let root: string;
  let data: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'steadfast-'));
    data = join(root, 'demo');
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  async function cli(...words: string[]) {
    const [out, err]: [string[], string[]] = [[], []];
    const status = await runCli(words, { out: (line) => out.push(line), err: (line) => err.push(line), variables: {} });
    return { status, out: out.join('\n'), err: err.join('\n') };
  }
  const fill = (...more: string[]) => cli('demo', '--data', data, '--as-of', '2026-11-20', '--cases', '12', '--no-serve', ...more);
  const events = (): unknown =>
    openDatabase(join(data, 'log.sqlite'), { readOnly: true, synchronous: 'FULL' })
      .prepare('SELECT count(*) AS n, max(event_id) AS last FROM events')
      .get();

  it('is filled, checked and found sound, with a master key that nobody else reads', async () => {
    const filled = await fill();
    expect(filled).toMatchObject({ status: 0 });
    expect(filled.err).toContain('100 %');
    expect(filled.err).toContain('mode 600');
    expect(statSync(join(data, 'master.key')).mode & 0o777).toBe(0o600);
    expect(await cli('store', 'verify', '--data', data)).toMatchObject({
      status: 0,
      out: expect.stringContaining('Nothing is wrong') as string,
    });
    const listed = await cli('projections', 'list', '--data', data, '--json');
    expect((JSON.parse(listed.out) as { behind: number }[]).every(({ behind }) => behind === 0)).toBe(true);
  }, 60_000);

  it('is kept when it is started again, whatever else is asked for', async () => {
    await fill();
    const before = events();
    expect((await fill('--seed', 'another')).err).toContain('Going on with');
    expect(events()).toEqual(before);
  }, 60_000);

  it('is begun anew where a filling was interrupted', async () => {
    mkdirSync(`${data}.filling`);
    writeFileSync(join(`${data}.filling`, 'log.sqlite'), 'half a log');
    expect((await fill()).status).toBe(0);
    expect(existsSync(`${data}.filling`)).toBe(false);
    expect(await cli('store', 'verify', '--data', data)).toMatchObject({ status: 0 });
  }, 60_000);

  it('never goes into a folder that holds something else', async () => {
    mkdirSync(data);
    writeFileSync(join(data, 'letter.txt'), 'mine');
    expect(await fill()).toMatchObject({ status: 1, err: expect.stringContaining('name an empty folder') as string });
  });

  it('goes into a backup and comes back equal, and is never overwritten', async () => {
    await fill();
    const [copy, back] = [join(root, 'backup'), join(root, 'back')];
    const before = events();
    expect((await cli('backup', copy, '--data', data)).status).toBe(0);
    const restore = () => cli('restore', copy, '--data', back, '--master-key', join(data, 'master.key'));
    expect(await restore()).toMatchObject({ status: 0 });
    expect(await restore()).toMatchObject({ status: 1, err: expect.stringContaining('not overwritten') as string });
    expect(await cli('store', 'verify', '--data', back)).toMatchObject({ status: 0 });
    data = back;
    expect(events()).toEqual(before);
  }, 60_000);

  it('has a view built anew beside the old one', async () => {
    await fill();
    expect(await cli('projections', 'rebuild', 'casework.staff-directory', '--data', data, '--json')).toMatchObject({
      status: 0,
      out: expect.stringContaining('"generation":2') as string,
    });
    expect((await cli('projections', 'rebuild', 'no.such', '--data', data)).status).toBe(2);
  }, 60_000);

  it('gives a token to a persona', async () => {
    await fill();
    const { status, out } = await cli('token', '--persona', 'inspector', '--data', data);
    expect(status).toBe(0);
    expect(out.split('.')).toHaveLength(3);
  }, 60_000);
});
