import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMasterKeyFile } from '../../src/platform/keyring/master-key-file';
import { root } from './compose';

export const script = (name: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'scripts', name), ...args], { encoding: 'utf8', cwd: root });

/** A folder as docs/cluster.md has it made. Call inside `describe`; the answer is good in its tests only. */
export function madeSecrets(): () => string {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'steadfast-secrets-'));
    for (const name of ['make-certificates.mjs', 'make-secrets.mjs'])
      execFileSync(process.execPath, [join(root, 'scripts', name), folder], { cwd: root, stdio: 'pipe' });
    createMasterKeyFile(join(folder, 'master-key'));
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return () => folder;
}

export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
