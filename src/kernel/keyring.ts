import type { SubjectId } from './ids';
import type { Instant } from './instant';

export type DataKey =
  { readonly state: 'key'; readonly key: Buffer } | { readonly state: 'destroyed'; readonly at: Instant } | { readonly state: 'absent' };

/**
 * Port: the data key (32 bytes, AES-256) of each person, kept apart from the log.
 *
 * Every call is synchronous and answers at once: the embedded keyring is a local file with a cache in memory.
 * Where the answer cannot be had (a wrong master key, an unreadable file) it throws KeyringUnavailable: never a blank.
 */
export interface Keyring {
  /** The key as it stands. */
  find(about: SubjectId): DataKey;
  /** The key, made durable first if there is none. A destroyed key is never made again: throws KeyDestroyed. */
  ensure(about: SubjectId): Buffer;
  /** For ever. A repeat answers the first instant. */
  destroy(about: SubjectId, at: Instant): Instant;
  /** Moves whenever a key was destroyed, by whichever process: whoever keeps opened data in memory forgets it then. */
  erasures(): number;
}

export class KeyringUnavailable extends Error {
  constructor(why: string, options?: ErrorOptions) {
    super(`the keyring cannot be used: ${why}`, options);
    this.name = 'KeyringUnavailable';
  }
}

export class KeyDestroyed extends Error {
  constructor(readonly at: Instant) {
    super(`the key was destroyed at ${at}: nothing more can be written about this person`);
    this.name = 'KeyDestroyed';
  }
}
