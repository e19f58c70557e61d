import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { SubjectId } from '../../kernel/ids';
import { KeyringUnavailable } from '../../kernel/keyring';

/** AES-256-GCM under the wrapping key, bound to the person: `iv(12) | tag(16) | key(32)`, so that no key can be put in another's place. */
export function wrapKey(wrapping: Buffer, about: SubjectId, key: Buffer): Buffer {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', wrapping, iv);
  cipher.setAAD(Buffer.from(about));
  const body = Buffer.concat([cipher.update(key), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

export function unwrapKey(wrapping: Buffer, about: SubjectId, wrapped: Uint8Array): Buffer {
  const bytes = Buffer.from(wrapped);
  const opener = createDecipheriv('aes-256-gcm', wrapping, bytes.subarray(0, 12), { authTagLength: 16 });
  opener.setAAD(Buffer.from(about));
  opener.setAuthTag(bytes.subarray(12, 28));
  try {
    return Buffer.concat([opener.update(bytes.subarray(28)), opener.final()]);
  } catch (error) {
    throw new KeyringUnavailable('a wrapped key was altered or moved', { cause: error });
  }
}
