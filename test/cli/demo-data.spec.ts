import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../src/sqlite/database';
import { cli } from '../support/command-line';

const fill = (data: string, ...more: string[]) =>
  cli('demo', '--data', data, '--as-of', '2026-11-20', '--cases', '12', '--no-serve', ...more);

function eventsIn(data: string): unknown {
  const log = openDatabase(join(data, 'log.sqlite'), { readOnly: true, synchronous: 'FULL' });
  const found = log.prepare('SELECT count(*) AS n, max(event_id) AS last FROM events').get();
  log.close();
  return found;
}

describe('the data of the demonstration', () => {
  const root = mkdtempSync(join(tmpdir(), 'steadfast-'));
  const data = join(root, 'demo');
  let filled: Awaited<ReturnType<typeof cli>>;
  beforeAll(async () => {
    filled = await fill(data);
  }, 60_000);
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it('is filled, checked and found sound, with a master key that nobody else reads', async () => {
    expect(filled).toMatchObject({ status: 0 });
    expect(filled.err).toContain('100 %');
    expect(filled.err).toContain('mode 600');
    expect(statSync(join(data, 'master.key')).mode & 0o777).toBe(0o600);
    const verified = await cli('store', 'verify', '--data', data);
    expect(verified).toMatchObject({ status: 0, out: expect.stringContaining('Nothing is wrong') as string });
    const listed = await cli('projections', 'list', '--data', data, '--json');
    expect((JSON.parse(listed.out) as { behind: number }[]).every(({ behind }) => behind === 0)).toBe(true);
  });

  it('is kept when it is started again, whatever else is asked for', async () => {
    const before = eventsIn(data);
    expect((await fill(data, '--seed', 'another')).err).toContain('Going on with');
    expect(eventsIn(data)).toEqual(before);
  });

  it('goes into a backup and comes back equal, and is never overwritten', async () => {
    const [copy, back] = [join(root, 'backup'), join(root, 'back')];
    expect((await cli('backup', copy, '--data', data)).status).toBe(0);
    const restore = () => cli('restore', copy, '--data', back, '--master-key', join(data, 'master.key'));
    expect(await restore()).toMatchObject({ status: 0 });
    expect(await restore()).toMatchObject({ status: 1, err: expect.stringContaining('not overwritten') as string });
    expect(await cli('store', 'verify', '--data', back)).toMatchObject({ status: 0 });
    expect(eventsIn(back)).toEqual(eventsIn(data));
  });

  it('has a view built anew beside the old one', async () => {
    const rebuilt = await cli('projections', 'rebuild', 'casework.staff-directory', '--data', data, '--json');
    expect(rebuilt).toMatchObject({ status: 0, out: expect.stringContaining('"generation":2') as string });
    expect((await cli('projections', 'rebuild', 'no.such', '--data', data)).status).toBe(2);
  });

  it('gives a token to a persona', async () => {
    const { status, out } = await cli('token', '--persona', 'inspector', '--data', data);
    expect(status).toBe(0);
    expect(out.split('.')).toHaveLength(3);
  });

  it('is begun anew where a filling was interrupted', async () => {
    const again = join(root, 'again');
    mkdirSync(`${again}.filling`);
    writeFileSync(join(`${again}.filling`, 'log.sqlite'), 'half a log');
    expect((await fill(again)).status).toBe(0);
    expect(existsSync(`${again}.filling`)).toBe(false);
    expect(await cli('store', 'verify', '--data', again)).toMatchObject({ status: 0 });
  }, 60_000);

  it('never goes into a folder that holds something else', async () => {
    const theirs = join(root, 'theirs');
    mkdirSync(theirs);
    writeFileSync(join(theirs, 'letter.txt'), 'mine');
    expect(await fill(theirs)).toMatchObject({ status: 1, err: expect.stringContaining('name an empty folder') as string });
  });
});
