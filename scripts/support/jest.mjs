import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, root, run } from './run.mjs';

/** Runs some of the tests and counts them one by one. A file that could not be run at all is one failure. */
export async function countTests(args, env) {
  const folder = mkdtempSync(join(tmpdir(), 'steadfast-verify-'));
  const report = join(folder, 'report.json');
  const status = await run(bin('jest'), [...args, '--ci', '--passWithNoTests', '--json', '--outputFile', report], {
    env,
    output: 'errors-only',
    // Three times what the longest group takes on two quiet cores: what hangs is stopped, what is slow is not.
    limitMs: 45 * 60_000,
  });
  const counted = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
  rmSync(folder, { recursive: true });
  if (!counted) {
    console.log(`The tests stopped with exit status ${status} before they could report.`);
    return { passed: 0, failed: 1 };
  }
  const skipped = counted.numPendingTests + counted.numTodoTests;
  if (skipped > 0) console.log(`${skipped} tests did not run; they are not counted as passed.`);
  const failed = counted.numFailedTests + counted.numRuntimeErrorTestSuites;
  // A status without a counted failure: a worker that crashed, a time-out, a coverage mark.
  return { passed: counted.numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
}

export const hasTests = (folder) => existsSync(join(root, 'test', folder));
