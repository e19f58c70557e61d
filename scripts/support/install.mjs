import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

const packagesIn = (...path) => {
  const file = join(root, ...path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
};

/** Compares the lock with npm's own record of what it put into node_modules: it is written last, so never half true. */
export function isInstalled() {
  const { '': _project, ...wanted } = packagesIn('package-lock.json');
  const installed = packagesIn('node_modules', '.package-lock.json');
  const same = (path) => installed[path]?.version === wanted[path]?.version;
  // Binaries for other platforms are in the lock and rightly missing here.
  const mayBeMissing = (path) => wanted[path].optional === true && !(path in installed);
  return Object.keys(wanted).every((path) => same(path) || mayBeMissing(path)) && Object.keys(installed).every(same);
}

/** Installs where the packages are missing or were installed from another lock. Answers the exit status. */
export const install = async () => (isInstalled() ? 0 : run('npm', ['ci', '--no-audit', '--no-fund']));
