import type { SubjectId } from './ids';
import type { Instant } from './instant';

export type DataKey =
  { readonly state: 'key'; readonly key: Buffer } | { readonly state: 'destroyed'; readonly at: Instant } | { readonly state: 'absent' };

/**
 * Port: the data key (32 bytes, AES-256) of each person, kept apart from the log.
 *
 * `find` and `erasures` are synchronous, for whoever folds events has no time to wait: they answer from a local file, or
 * from what the last `refresh` brought. Where the answer cannot be had (a wrong master key, an unreadable file, a server
 * that is away) the call throws KeyringUnavailable: never a blank.
 */
export interface Keyring {
  /** The key as it stands, as far as this process knows: as of the last `refresh` at least. */
  find(about: SubjectId): DataKey;
  /** The same for enciphering, which shows nobody anything: as of a moment ago will do. */
  findToWrite(about: SubjectId): DataKey;
  /** The key, made durable first if there is none; `find` knows it then. A destroyed key is never made again: throws KeyDestroyed. */
  ensure(about: SubjectId): Promise<Buffer>;
  /** For ever. A repeat answers the first instant. */
  destroy(about: SubjectId, at: Instant): Promise<Instant>;
  /** Whatever any server had done before this call is known after it. To be awaited before anything about a person is read. */
  refresh(): Promise<void>;
  /** Moves whenever a key was destroyed, by whichever process: whoever keeps opened data in memory forgets it then. */
  erasures(): number;
}

export class KeyringUnavailable extends Error {
  constructor(why: string, options?: ErrorOptions) {
    super(`the keyring cannot be used: ${why}`, options);
    this.name = 'KeyringUnavailable';
  }
}

/** Nothing about this person can be enciphered before `ensure` has made their key. */
export class KeyMissing extends Error {
  constructor(readonly about: SubjectId) {
    super('this person has no key yet');
    this.name = 'KeyMissing';
  }
}

export class KeyDestroyed extends Error {
  constructor(readonly at: Instant) {
    super(`the key was destroyed at ${at}: nothing more can be written about this person`);
    this.name = 'KeyDestroyed';
  }
}
