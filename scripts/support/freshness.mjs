import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const stamp = join(root, 'dist', '.built');
const sources = ['src', 'scripts/build.mjs', 'scripts/build-assets.mjs', '.swcrc', 'nest-cli.json', 'tsconfig.json', 'package-lock.json'];

function newest(path) {
  if (!existsSync(path)) return 0;
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  // A folder's own time moves when a file in it is removed or renamed.
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), status.mtimeMs);
}

/** Whether `dist` holds what the sources say today. */
export const isBuilt = () => existsSync(stamp) && sources.every((source) => newest(join(root, source)) <= statSync(stamp).mtimeMs);

export const markBuilt = () => writeFileSync(stamp, '');
