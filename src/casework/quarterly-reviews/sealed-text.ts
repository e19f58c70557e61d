import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** Canonical JSON as it rests in the log, and the SHA-256 (hex) of its bytes. */
export type SealedText = { readonly text: string; readonly sha256: string };

export const sha256Of = (canonical: string): string => createHash('sha256').update(canonical, 'utf8').digest('hex');

export const seal = (canonical: string): SealedText => ({
  text: gzipSync(Buffer.from(canonical, 'utf8'), { level: 9 }).toString('base64'),
  sha256: sha256Of(canonical),
});

/** What rests in the log is not what was sealed. No figure is shown then. */
export class SealBroken extends Error {
  constructor(readonly period: string) {
    super(`the frozen pack of ${period} does not have the SHA-256 that it was sealed with`);
    this.name = 'SealBroken';
  }
}

/** The very text that was sealed. Throws SealBroken where it does not have its hash, or cannot be unpacked at all. */
export function unseal({ text, sha256 }: SealedText, period: string): string {
  const canonical = unpacked(text);
  if (canonical === undefined || sha256Of(canonical) !== sha256) throw new SealBroken(period);
  return canonical;
}

function unpacked(text: string): string | undefined {
  try {
    return gunzipSync(Buffer.from(text, 'base64')).toString('utf8');
  } catch {
    return undefined;
  }
}
