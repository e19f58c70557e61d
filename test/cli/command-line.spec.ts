import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verbs } from '../../src/cli/verbs';
import { readMasterKeyFile } from '../../src/platform/keyring/master-key-file';
import { cli } from '../support/command-line';

describe('the command line', () => {
  it.each(verbs.map(({ name }) => name))('explains `%s` when asked', async (name) => {
    const { status, out } = await cli(...name.split(' '), '--help');
    expect(status).toBe(0);
    expect(out).toContain(`npm run cli -- ${name}`);
    expect(out).toContain('Exit status');
  });

  it('lists every verb', async () => {
    const { status, out } = await cli('--help');
    expect(status).toBe(0);
    for (const { name } of verbs) expect(out).toContain(name);
  });

  it.each([
    [['no-such-verb'], 'There is no verb'],
    [[], ''],
    [['store'], 'There is no verb'],
    [['token'], '--persona is missing'],
    [['token', '--persona', 'nobody'], 'no persona'],
    [['demo', '--cases', 'many'], 'whole number'],
    [['demo', '--as-of', '20/11/2026'], 'YYYY-MM-DD'],
    [['demo', '--unknown'], 'unknown'],
    [['backup'], 'usage: backup'],
    [['master-key'], 'usage: master-key'],
    [['projections', 'rebuild'], 'usage: projections rebuild'],
    [['store', 'copy'], '--from is missing'],
    [['store', 'known-at', 'yesterday'], '2026-04-01T00:00:00+01:00'],
  ])('answers wrong use with status 2: %j', async (words, said) => {
    const { status, err } = await cli(...words);
    expect(status).toBe(2);
    expect(err).toContain(said);
  });

  it('makes a master key that the product reads, once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'steadfast-'));
    const file = join(folder, 'key');
    expect(await cli('master-key', file)).toMatchObject({ status: 0, out: expect.stringContaining(file) });
    const { keyId } = readMasterKeyFile(file);
    expect(await cli('master-key', file)).toMatchObject({ status: 1, err: `${file} is there already and is not overwritten.` });
    expect(readMasterKeyFile(file).keyId).toBe(keyId);
    rmSync(folder, { recursive: true });
  });

  it('answers status 1 where there is no log to check', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'steadfast-'));
    const { status, err } = await cli('store', 'verify', '--data', folder);
    rmSync(folder, { recursive: true });
    expect(status).toBe(1);
    expect(err).toContain('There is no log');
  });
});
