import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { SessionData } from 'express-session';

const algorithm = 'aes-256-gcm';

/** A session may hold what somebody typed about a person, so it rests enciphered under a key of its own. */
export class SessionCipher {
  constructor(private readonly key: () => Buffer) {}

  seal(session: SessionData): Buffer {
    const nonce = randomBytes(12);
    const cipher = createCipheriv(algorithm, this.key(), nonce);
    const sealed = Buffer.concat([cipher.update(JSON.stringify(session), 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /** `undefined` where it was not sealed under this key: another master key, another file. */
  open(sealed: Uint8Array): SessionData | undefined {
    try {
      const bytes = Buffer.from(sealed);
      const decipher = createDecipheriv(algorithm, this.key(), bytes.subarray(0, 12)).setAuthTag(bytes.subarray(12, 28));
      return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')) as SessionData;
    } catch {
      return undefined;
    }
  }
}
