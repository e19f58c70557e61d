import { createCipheriv, createDecipheriv, randomFillSync } from 'node:crypto';
import { CipherBroken } from './codec-errors';

const ivBytes = 12;
const tagBytes = 16;

/** Random bytes are fetched for many fields at once: one call a field would cost more than the cipher itself. */
const pool = Buffer.alloc(ivBytes * 512);
let used = pool.length;

function freshIv(): Buffer {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  return pool.subarray(used, (used += ivBytes));
}

/** AES-256-GCM under a random 96-bit iv; base64 of `iv | tag | ciphertext`. */
export function encipher(key: Buffer, aad: string, text: string): string {
  const iv = freshIv();
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(aad));
  const body = cipher.update(text, 'utf8');
  cipher.final();
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64');
}

/** Throws CipherBroken where key, associated data or bytes are not those that it was made with. */
export function decipher(key: Buffer, aad: string, packed: string): string {
  const bytes = Buffer.from(packed, 'base64');
  if (bytes.length < ivBytes + tagBytes) throw new CipherBroken(aad);
  const opener = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes), { authTagLength: tagBytes });
  opener.setAAD(Buffer.from(aad));
  opener.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  try {
    const text = opener.update(bytes.subarray(ivBytes + tagBytes), undefined, 'utf8');
    return text + opener.final('utf8');
  } catch {
    throw new CipherBroken(aad);
  }
}
