import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './support/run.mjs';

const entry = join(root, 'dist', 'cli', 'main.js');

if (existsSync(entry)) {
  process.exitCode = await run(process.execPath, ['--enable-source-maps', entry, ...process.argv.slice(2)]);
} else {
  console.error('There is no build yet. Run `npm run build` first, then this command again.');
  process.exitCode = 2;
}
