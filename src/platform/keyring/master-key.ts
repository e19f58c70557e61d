import { createHmac, hkdfSync } from 'node:crypto';
import type { PurposeKeys } from '../../kernel/purpose-keys';

/** The force's one secret (32 bytes): wraps people's keys and gives a key to each purpose. Never written beside what it protects. */
export class MasterKey {
  constructor(
    readonly keyId: string,
    private readonly secret: Buffer,
  ) {
    if (secret.length !== 32) throw new TypeError('a master key has 32 bytes');
  }

  /** HKDF-SHA-256 (RFC 5869): the same label, the same key; none tells anything about another. */
  derive(label: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.secret, Buffer.from('steadfast'), Buffer.from(label), 32));
  }

  /** Tells the right key from any other without telling anything of it. */
  get check(): string {
    return createHmac('sha256', this.derive('check')).update(this.keyId).digest('hex').slice(0, 16);
  }
}

/** The keys of the force's own purposes, each derived once. */
export function purposeKeysOf(master: MasterKey): PurposeKeys {
  const derived = new Map<string, Buffer>();
  return (purpose) => {
    const key = derived.get(purpose) ?? master.derive(`purpose/${purpose}`);
    derived.set(purpose, key);
    return key;
  };
}
