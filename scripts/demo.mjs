import { join } from 'node:path';
import { isBuilt } from './support/freshness.mjs';
import { install, isInstalled } from './support/install.mjs';
import { root, run } from './support/run.mjs';

const given = process.argv.slice(2);
const names = (option) => given.some((word) => word === option || word.startsWith(`${option}=`));

/** Each step runs only where the one before it did well. */
async function demo() {
  if (!isInstalled()) console.log('Installing the packages (once)');
  const installed = await install();
  if (installed !== 0) return installed;

  if (!isBuilt()) {
    console.log('Building');
    const built = await run(process.execPath, [join(root, 'scripts', 'build.mjs')]);
    if (built !== 0) return built;
  }
  const data = names('--data') ? [] : ['--data', './data/demo'];
  return run(process.execPath, ['--enable-source-maps', join(root, 'dist', 'cli', 'main.js'), 'demo', ...data, ...given]);
}

process.exitCode = await demo();
