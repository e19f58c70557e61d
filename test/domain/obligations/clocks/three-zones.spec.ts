import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Instant } from '../../../../src/kernel/instant';
import { toInstant } from '../../../../src/platform/validation/is-instant-text';
import { clockCases } from './clock-cases';

type Told = { zone: string; offset: number; told: { what: string; due: Instant }[] };

const root = join(__dirname, '..', '..', '..', '..');
const script = ['--require', join(root, 'test', 'support', 'register-swc.cjs'), join(__dirname, 'tell-due.ts')];

/** What the clocks say on a server whose own zone is this one. */
const toldIn = async (zone: string): Promise<Told> => {
  const { stdout } = await promisify(execFile)(process.execPath, script, { cwd: root, env: { ...process.env, TZ: zone } });
  return JSON.parse(stdout) as Told;
};

describe('Wherever the server thinks it is', () => {
  const zones = [
    ['UTC', 0],
    ['America/New_York', 240],
    ['Pacific/Auckland', -720],
  ] as const;

  it.each(zones)('what is due is due in London: %s', async (zone, offset) => {
    const answer = await toldIn(zone);
    expect([answer.zone, answer.offset]).toEqual([zone, offset]);
    expect(answer.told.map(({ what, due }) => [what, due])).toEqual(clockCases.map(([what, , , due]) => [what, toInstant(due)]));
  });

  it('every day of the count and every pause is the same in all three', async () => {
    const [first, ...others] = await Promise.all(zones.map(async ([zone]) => (await toldIn(zone)).told));
    for (const other of others) expect(other).toEqual(first);
  });
});
