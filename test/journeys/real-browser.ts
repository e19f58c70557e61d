import { accessSync, constants } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** Chrome or Chromium with a new, empty profile. `CHROME_PATH` says where it is; Debian's own place if not. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
  try {
    accessSync(executablePath, constants.X_OK);
  } catch {
    throw new Error(
      `There is no browser at ${executablePath}. Install Chrome or Chromium (on Debian or Ubuntu: sudo apt-get install chromium), ` +
        'and set CHROME_PATH to it where it is elsewhere.',
    );
  }
  return chromium.launch({ executablePath, args: [...flags, '--disable-component-update', '--disable-sync'] });
}
