import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { ExitStatus, Terminal } from './verb';

/** Writes committed descriptions, or says which of them no longer tell the truth. */
export function writeOrCheck(texts: Readonly<Record<string, string>>, checkOnly: boolean, { out, err }: Terminal): ExitStatus {
  const stale = Object.entries(texts).filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  if (!checkOnly) {
    for (const [path, text] of stale) writeFileSync(path, text);
    for (const path of Object.keys(texts)) out(`${path} is up to date.`);
    return 0;
  }
  for (const [path] of stale) err(`${path} is not what this build would write: run the verb without --check and commit it.`);
  return stale.length > 0 ? 1 : 0;
}
