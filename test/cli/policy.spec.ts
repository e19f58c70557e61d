import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { packSchema } from '../../src/cli/verbs/policy-schema';
import { defaultPack } from '../../src/domain/obligations/policy-pack/default-pack';
import { cli } from '../support/command-line';

describe('the policy pack from the command line', () => {
  const root = mkdtempSync(join(tmpdir(), 'steadfast-'));
  const data = join(root, 'data');
  const [good, faulty, text] = ['good.json', 'faulty.json', 'text.json'].map((name) => join(root, name)) as [string, string, string];
  const adopt = (...more: string[]) => cli('policy', 'adopt', good, '--data', data, '--why', 'The board agreed it', ...more);

  beforeAll(async () => {
    const pack = { ...defaultPack, name: 'fictional', version: '1', title: 'The fictional pack' };
    writeFileSync(good, `\uFEFF${JSON.stringify(pack)}`);
    writeFileSync(faulty, JSON.stringify({ ...pack, attempts: { ...pack.attempts, days: -1 }, rules: [...pack.rules, pack.rules[0]] }));
    writeFileSync(text, '{');
    await cli('demo', '--data', data, '--as-of', '2026-11-20', '--cases', '1', '--no-serve');
  }, 60_000);
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it('is checked, with the place of each fault', async () => {
    expect(await cli('policy', 'check', good)).toMatchObject({
      status: 0,
      out: 'The fictional pack, fictional-1: 67 rules, 53 of them assumptions. Nothing is wrong.',
    });
    expect(await cli('policy', 'check', faulty)).toMatchObject({
      status: 1,
      out: '/attempts/days: must be at least 1\n/rules/67/id: is the second rule “SUPERVISOR_REVIEW”: each is there once',
    });
    expect(JSON.parse((await cli('policy', 'check', faulty, '--json')).out)).toMatchObject({
      faults: [{ pointer: '/attempts/days' }, { pointer: '/rules/67/id' }],
    });
    expect(JSON.parse((await cli('policy', 'check', good, '--json')).out)).toMatchObject({ version: 'fictional-1', faults: [] });
    expect(await cli('policy', 'check', text)).toMatchObject({ status: 1, out: 'the file: this file is not JSON' });
    expect((await cli('policy', 'check', join(root, 'none.json'))).status).toBe(1);
    expect((await cli('policy', 'check')).status).toBe(2);
  });

  it('stays as it is where the file is faulty', async () => {
    const refused = await cli('policy', 'adopt', faulty, '--data', data, '--why', 'Unread');
    expect(refused).toMatchObject({ status: 1, err: 'Nothing was adopted: the policy in force stays.' });
    expect(refused.out).toContain('/rules/67/id');
  });

  it('is adopted with a reason, from now on or later, and the log is sound', async () => {
    expect(await cli('policy', 'adopt', good, '--data', data)).toMatchObject({
      status: 2,
      err: expect.stringContaining('--why') as string,
    });
    expect(await adopt('--from', 'tomorrow')).toMatchObject({ status: 2, err: expect.stringContaining('with its offset') as string });
    expect(await adopt('--from', '2020-01-01T00:00:00Z')).toMatchObject({
      status: 1,
      err: expect.stringContaining('never earlier. Enter a later beginning. (POLICY_BACKDATED)') as string,
    });
    const from = '2199-01-01T00:00:00+00:00';
    expect(await adopt('--from', from)).toMatchObject({
      status: 0,
      out: 'Adopted: The fictional pack, fictional-1, from 2199-01-01T00:00:00.000Z.',
    });
    expect(JSON.parse((await adopt('--from', from, '--json')).out)).toMatchObject({ adopted: false, version: 'fictional-1' });
    expect((await cli('store', 'verify', '--data', data)).status).toBe(0);
  });
});

describe('the published schema of policy packs', () => {
  it('is what `policy schema` would write', () => {
    expect(readFileSync(resolve(__dirname, '../../docs/policy-pack.schema.json'), 'utf8')).toBe(packSchema());
  });

  it('takes the default pack, and not one with a planted fault', () => {
    const published = z.fromJSONSchema(JSON.parse(packSchema()) as never);
    const document = structuredClone(defaultPack) as { rules: { within: unknown[] }[] };
    expect(published.safeParse(document).success).toBe(true);
    (document.rules[0] as { within: unknown[] }).within = [{ clock: { hours: -1 } }];
    expect(published.safeParse(document).success).toBe(false);
  });
});
