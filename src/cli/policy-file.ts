import { readFileSync } from 'node:fs';
import { type CheckedPack, checkPack } from '../domain/obligations/policy-pack/check-pack';
import type { PackFault } from '../domain/obligations/policy-pack/pack-fault';
import type { Terminal } from './verb';

/** What a file of a policy pack says. Throws where there is no such file; one that is not JSON is faulty. */
export function readPolicyFile(path: string): CheckedPack {
  const text = readFileSync(path, 'utf8');
  try {
    return checkPack(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return { faults: [{ pointer: '', detail: 'this file is not JSON' }] };
  }
}

/** A line for each fault with its place in the file. */
export function tellPolicyFaults(faults: readonly PackFault[], { out }: Terminal, json: boolean): void {
  if (json) out(JSON.stringify({ faults }));
  else for (const { pointer, detail } of faults) out(`${pointer === '' ? 'the file' : pointer}: ${detail}`);
}
