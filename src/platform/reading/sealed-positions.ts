import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Position } from '../../kernel/position';
import type { PositionTokens } from './reading-ports';

/** Positions enciphered and bound to their store: nobody learns from one how much others wrote, and none of another store is taken. */
export function sealedPositions(key: () => Buffer, storeIdentity: string): PositionTokens {
  const bound = Buffer.from(storeIdentity, 'utf8');
  return {
    issue: (position) => {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key(), nonce).setAAD(bound);
      // One length for all, so that the length tells nothing either.
      const sealed = Buffer.concat([cipher.update(position.padStart(24), 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    read: (token) => {
      try {
        const bytes = Buffer.from(token, 'base64url');
        const decipher = createDecipheriv('aes-256-gcm', key(), bytes.subarray(0, 12)).setAAD(bound).setAuthTag(bytes.subarray(12, 28));
        return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8').trim() as Position;
      } catch {
        return undefined;
      }
    },
  };
}
