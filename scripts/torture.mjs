import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bin, root, run } from './support/run.mjs';

/** The same fault tests as `npm run verify`, over and over: `npm run torture -- 500` makes five hundred rounds. */
const rounds = process.argv[2] ?? '200';

if (!/^[1-9]\d*$/.test(rounds)) {
  console.error('Say how many rounds: npm run torture -- 500');
  process.exitCode = 2;
} else if (!existsSync(join(root, 'test', 'faults'))) {
  console.error('There are no fault tests in test/faults.');
  process.exitCode = 1;
} else {
  const args = ['test/faults', '--runInBand', '--testTimeout', String(24 * 60 * 60 * 1000)];
  process.exitCode = await run(bin('jest'), args, { env: { TORTURE_ROUNDS: rounds } });
}
