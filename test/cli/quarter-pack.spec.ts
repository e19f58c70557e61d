import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { sha256Of } from '../../src/casework/quarterly-reviews/sealed-text';
import { createTestApp } from '../support/app';
import { kept, tellFigures } from '../support/figures-in-hand';
import { april, quarter, tellQuarter } from '../support/told-quarter';
import { cli } from '../support/command-line';

type Said = {
  readonly period: string;
  readonly knownAt: string;
  readonly audience: string;
  readonly marking: string;
  readonly standing: string;
  readonly sha256: string;
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly outcome: string }[];
};

describe('A pack from the command line', () => {
  const root = mkdtempSync(join(tmpdir(), 'steadfast-'));
  const data = join(root, 'data');
  const folder = (name: string): string => join(root, name);
  const pack = (...words: string[]) => cli('quarter', 'pack', ...words, '--data', data);
  const said = async (...words: string[]): Promise<Said> => {
    const answer = await pack(...words, '--json');
    expect({ status: answer.status, err: answer.err.replace(/Counting from the log: .*\n?/g, '') }).toEqual({ status: 0, err: '' });
    return JSON.parse(answer.out) as Said;
  };
  const rowsOf = (into: string, name: RegExp): readonly Record<string, string>[] => {
    const file = readdirSync(folder(into)).find((one) => name.test(one)) ?? 'no such file';
    const records: unknown = parse(readFileSync(join(folder(into), file)), { bom: true, columns: true });
    return records as readonly Record<string, string>[];
  };
  let frozen: { readonly figures: string; readonly edition: string };

  beforeAll(async () => {
    const app = await createTestApp({ dataDir: data });
    await tellQuarter(app);
    const secretary = await app.api('secretary');
    // Of what the log holds nothing is frozen here: what is written must be the frozen bytes and not counted again.
    tellFigures(app, () => ({ cell: kept(92, 151), byLpu: { 'LPU-1': kept(90, 149), 'LPU-2': kept(2, 2) } }));
    const frozenAt = await secretary.post(`/api/v1/quarters/${quarter}/freeze`).send({ knownAt: '2026-04-10T09:00:00Z' });
    expect(frozenAt.status).toBe(201);
    const read = async (path: string): Promise<string> => (await secretary.get(path).expect(200)).text;
    frozen = {
      figures: sha256Of(await read(`/api/v1/quarters/${quarter}/frozen`)),
      edition: sha256Of(await read(`/api/v1/published/${quarter}`)),
    };
    await app.close();
  }, 60_000);
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it('is the frozen one where there is one, in five files that say so', async () => {
    const told = await said(quarter, '--out', folder('frozen'));
    expect(told).toMatchObject({ period: quarter, knownAt: '2026-04-10T09:00:00.000Z', audience: 'MEETING', standing: 'FROZEN' });
    expect([told.sha256, told.marking]).toEqual([frozen.figures, 'OFFICIAL-SENSITIVE']);
    expect(told.files.map(({ name, outcome }) => [name.split('.').pop(), outcome])).toEqual([
      ['csv', 'WRITTEN'],
      ['csv', 'WRITTEN'],
      ['xlsx', 'WRITTEN'],
      ['ods', 'WRITTEN'],
      ['pdf', 'WRITTEN'],
    ]);
    expect(readdirSync(folder('frozen')).toSorted()).toEqual(told.files.map(({ name }) => name).toSorted());
    const cells = rowsOf('frozen', /(?<!dictionary)\.csv$/).filter(({ table }) => table === 'M4.FIRST_CONTACT');
    expect(Object.fromEntries(cells.map(({ column, text }) => [column, text]))).toMatchObject({
      'period.due': '151',
      'period.onTime': '92',
      'period.share': '60.9%',
    });
  });

  it('is left as it is when it is written again, and nothing that says something else is overwritten', async () => {
    const again = await said(quarter, '--out', folder('frozen'));
    expect(new Set(again.files.map(({ outcome }) => outcome))).toEqual(new Set(['LEFT']));
    const name = again.files.at(-1)?.name ?? '';
    writeFileSync(join(folder('frozen'), name), 'somebody wrote on it');
    const refused = await pack(quarter, '--out', folder('frozen'));
    expect([refused.status, refused.err]).toEqual([1, expect.stringContaining(`There is another ${join(folder('frozen'), name)}`)]);
    expect(readFileSync(join(folder('frozen'), name), 'utf8')).toBe('somebody wrote on it');
    expect(readdirSync(folder('frozen'))).toHaveLength(5);
  });

  it('shows the public the edition, with the few hidden', async () => {
    const told = await said(quarter, '--audience', 'public', '--out', folder('public'));
    expect([told.sha256, told.audience, told.standing]).toEqual([frozen.edition, 'PUBLIC', 'FROZEN']);
    expect(told.marking).not.toContain('SENSITIVE');
    expect(JSON.stringify(rowsOf('public', /(?<!dictionary)\.csv$/))).toContain('too few to show');
  });

  it('is counted from the log with an instant, and where nobody froze it: without staff victims, with progress', async () => {
    const counted = await pack(quarter, '--known-at', '2026-04-14T09:59:00+01:00', '--out', folder('counted'), '--json');
    expect(counted.err).toContain('Counting from the log: 100 %');
    const told = JSON.parse(counted.out) as Said;
    expect(told).toMatchObject({ standing: 'FINAL', knownAt: '2026-04-14T08:59:00.000Z' });
    expect(told.sha256).not.toBe(frozen.figures);
    const volumes = rowsOf('counted', /(?<!dictionary)\.csv$/).filter(({ table, row }) => table === 'M1.KIND' && row === 'HATE_CRIME');
    expect(volumes.length).toBeGreaterThan(0);
    // Two of LPU-1 and one of LPU-2; the colleague is not among them.
    expect(volumes.filter(({ column }) => column === 'period.n').map(({ text }) => text)).toEqual(['3']);
  });

  it('without an instant is as known at the latest that is past for certain, as on the page', async () => {
    const told = await said('2026-03..2026-03', '--out', folder('march'));
    expect(told).toMatchObject({ period: '2026-03..2026-03', standing: 'FINAL' });
    expect(told.knownAt).toBe(new Date(Date.parse(april) - 1).toISOString());
  });

  it.each([
    [['2025-26-Q5'], 2, 'There is no such quarter'],
    [[quarter, '--audience', 'press'], 2, '--audience is meeting or public'],
    [[quarter, '--known-at', '2026-04-14T09:00:00'], 2, 'Write --known-at with its offset'],
    [[quarter, '--known-at', '2026-04-14T09:00:00Z', '--audience', 'public'], 2, 'leave out --known-at'],
    [['2025-26-Q3', '--audience', 'public'], 1, 'This quarter has no frozen pack'],
    [['2098-99-Q1'], 1, 'have not begun'],
    [['2019-20-Q1'], 1, 'before'],
    [[], 2, 'usage: quarter pack'],
  ] as const)('says of %j what is wrong, and writes nothing', async (words, status, says) => {
    const answer = await pack(...words, '--out', folder('nothing'));
    expect([answer.status, answer.err]).toEqual([status, expect.stringContaining(says)]);
    expect(() => readdirSync(folder('nothing'))).toThrow('ENOENT');
  });
});
