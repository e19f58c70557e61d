import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../src/cli/run-cli';
import type { Instant } from '../../src/kernel/instant';
import { createTestApp, type TestApp } from './app';

const asOf = '2026-11-20';

/** The app on a small fictional force with a year behind it, on the morning after the last deed. Close it in `afterAll`. */
export async function createFilledApp(cases: number, { meetings = true } = {}): Promise<TestApp> {
  const root = mkdtempSync(join(tmpdir(), 'steadfast-force-'));
  const dataDir = join(root, 'data');
  const said: string[] = [];
  const terminal = { out: (line: string) => void said.push(line), err: (line: string) => void said.push(line), variables: {} };
  const status = await runCli(
    ['demo', '--data', dataDir, '--as-of', asOf, '--cases', String(cases), '--no-serve', ...(meetings ? [] : ['--no-meetings'])],
    terminal,
  );
  if (status !== 0) throw new Error(`the fictional force could not be filled: ${said.join('\n')}`);
  const app = await createTestApp({ dataDir, now: `${asOf}T09:00:00.000Z` as Instant });
  return {
    ...app,
    close: async () => {
      await app.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
