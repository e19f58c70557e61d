import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './support/run.mjs';

const built = join(root, 'dist', 'config', 'env-example.js');

if (existsSync(built)) {
  writeFileSync(join(root, '.env.example'), createRequire(import.meta.url)(built).envExample());
} else {
  console.error('There is no build yet. Run `npm run build` first, then this command again.');
  process.exitCode = 2;
}
