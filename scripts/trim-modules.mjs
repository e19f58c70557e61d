import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Takes out of a folder of installed packages what no program reads: it makes a third of a container and runs in none. */

const forPeople = /\.(d\.[cm]?ts|map|md|markdown)$/;
/** A licence asks that it goes where the program goes. */
const asksToStay = /^(licen[cs]e|notice|copying|copyright)/i;
/** The SQLite driver brings its sources, and itself built for every machine. */
const driver = join('@photostructure', 'sqlite');
const here = `${process.platform}-${process.arch}`;

const [folder] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder)) {
  console.error('usage: node scripts/trim-modules.mjs <node_modules>');
  process.exitCode = 2;
} else {
  const before = sizeOf(folder);
  for (const file of filesIn(folder)) if (forPeople.test(file) && !asksToStay.test(basename(file))) rmSync(file);
  const builds = join(folder, driver, 'prebuilds');
  // Where there is no build for this machine, npm has made one of its own from the sources: `build/`.
  for (const machine of existsSync(builds) ? readdirSync(builds) : [])
    if (machine !== here) rmSync(join(builds, machine), { recursive: true });
  rmSync(join(folder, driver, 'src'), { recursive: true, force: true });
  rmSync(join(folder, '@types'), { recursive: true, force: true });
  console.log(`${folder}: ${inMegabytes(before)} before, ${inMegabytes(sizeOf(folder))} after`);
}

function filesIn(path) {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

function sizeOf(path) {
  return filesIn(path).reduce((sum, file) => sum + statSync(file).size, 0);
}

function inMegabytes(bytes) {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
