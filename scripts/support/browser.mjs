import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { capture } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const macOs = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installed() {
  if (process.env.CHROME_PATH) return isProgram(process.env.CHROME_PATH) ? process.env.CHROME_PATH : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...macOs].find(isProgram);
}

const mayInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && !process.env.CHROME_PATH;

/** Where a browser is, `undefined` where there is none and none can be had. As root on Debian it installs one. */
export async function findBrowser() {
  const found = installed();
  if (found || !mayInstall()) return found;
  console.log('Installing chromium for the journeys in a real browser');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await capture('apt-get', ['update', '-q'], { env });
  const added = await capture('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env });
  if (added.status !== 0) console.log((updated.status === 0 ? '' : updated.output) + added.output);
  return installed();
}

export const noBrowser = process.env.CHROME_PATH
  ? 'CHROME_PATH does not name a program that can be run. Set it to Chrome or Chromium, or unset it to have one looked for.'
  : 'No Chrome or Chromium was found. Install one (on Debian or Ubuntu: sudo apt-get install chromium), or set CHROME_PATH to it.';
