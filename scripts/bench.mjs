import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './support/run.mjs';

const folder = join(root, 'bench');
const wanted = process.argv.slice(2);
const benches = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)))
  .sort();

if (benches.length === 0) {
  console.error(wanted.length === 0 ? 'There is no bench/*.bench.ts yet.' : `No bench/*.bench.ts is named like ${wanted.join(' or ')}.`);
  process.exitCode = 1;
}

// One after the other: two at once would measure each other.
for (const file of benches) {
  console.log(`\n${file}`);
  const register = join(root, 'test', 'support', 'register-swc.cjs');
  const status = await run(process.execPath, ['--expose-gc', '--require', register, join(folder, file)]);
  if (status !== 0) process.exitCode = 1;
}
