import { randomBytes } from 'node:crypto';
import type { SubjectId } from '../../../kernel/ids';
import type { Instant } from '../../../kernel/instant';
import { KeyDestroyed, KeyringUnavailable, type DataKey, type Keyring } from '../../../kernel/keyring';
import type { SharedDatabase } from '../../../postgres/database';
import { KeyCache } from '../key-cache';
import { unwrapKey, wrapKey } from '../key-wrap';
import type { MasterKey } from '../master-key';
import { AskedTogether } from './asked-together';
import { keyringAnswer } from './keyring-answer';
import { applyRecord, changesAfter, destroyKey, hasUndone, insertKey, writingKeys } from './key-rows';
import { KnownKeys } from './known-keys';
import { assertSameMaster } from './master-row';

export type PostgresKeyringOptions = { readonly database: SharedDatabase; readonly master: MasterKey; readonly cacheSize?: number };

const changesTogether = 5000;

/**
 * One keyring of several servers. Each holds every wrapped key in memory, so that `find` has nothing to wait for, and
 * `refresh` reads what was made and destroyed since, in one query: nothing is believed of a key that was not asked for after
 * the reader came. What is opened with a key is no longer believed once any key was destroyed: see `erasures`.
 */
export class PostgresKeyring implements Keyring {
  private known = KnownKeys.none();
  private erased = 0;
  private readonly wrapping: Buffer;
  private readonly cache: KeyCache;
  private readonly news = new AskedTogether(() => keyringAnswer(() => this.readNews()));

  private constructor(
    private readonly database: SharedDatabase,
    { master, cacheSize = 10_000 }: Omit<PostgresKeyringOptions, 'database'>,
  ) {
    this.wrapping = master.derive('key-wrap');
    this.cache = new KeyCache(cacheSize);
  }

  /** With every destruction on record applied. Throws KeyringUnavailable: away, or made with another master key. */
  static async open({ database, ...options }: PostgresKeyringOptions): Promise<PostgresKeyring> {
    await keyringAnswer(async () => {
      await assertSameMaster(database, options.master);
      if (await hasUndone(database)) await writingKeys(database, (queries) => applyRecord(queries));
    });
    const keyring = new PostgresKeyring(database, options);
    await keyring.refresh();
    return keyring;
  }

  find(about: SubjectId): DataKey {
    const at = this.known.destroyedAt(about);
    if (at !== undefined) return { state: 'destroyed', at };
    const cached = this.cache.get(about);
    if (cached) return cached;
    const wrapped = this.known.wrappedOf(about);
    if (!wrapped) return { state: 'absent' };
    const found: DataKey = { state: 'key', key: unwrapKey(this.wrapping, about, wrapped) };
    this.cache.put(about, found);
    return found;
  }

  /** Whether `find` has an answer, without opening the key. */
  knows(about: SubjectId): boolean {
    return this.known.wrappedOf(about) !== undefined || this.known.destroyedAt(about) !== undefined;
  }

  findToWrite(about: SubjectId): DataKey {
    return this.find(about);
  }

  async ensure(about: SubjectId): Promise<Buffer> {
    if (!this.knows(about)) {
      const wrapped = wrapKey(this.wrapping, about, randomBytes(32));
      // Another server may be making the same key: whichever row is there first is the key.
      const row = await keyringAnswer(() => writingKeys(this.database, (queries) => insertKey(queries, about, wrapped)));
      if (this.known.take(row)) this.forget();
    }
    const found = this.find(about);
    if (found.state === 'key') return found.key;
    if (found.state === 'destroyed') throw new KeyDestroyed(found.at);
    throw new KeyringUnavailable('it was put back to before a key that was just made');
  }

  async destroy(about: SubjectId, at: Instant): Promise<Instant> {
    const first = await keyringAnswer(() => writingKeys(this.database, (queries) => destroyKey(queries, about, at)));
    if (this.known.take({ subject: about, wrapped: null, destroyedAt: first })) this.forget();
    return first;
  }

  refresh(): Promise<void> {
    return this.news.answer();
  }

  erasures(): number {
    return this.erased;
  }

  close(): void {
    this.forget();
  }

  private async readNews(): Promise<void> {
    let known = this.known;
    for (let more = true; more;) {
      const changes = await changesAfter(this.database, known.seen, changesTogether);
      if (!changes) {
        // Another history than the one that was read so far: all of it is read anew, and only then believed.
        known = this.known.anew();
        continue;
      }
      let ended = false;
      for (const change of changes) ended = known.take(change) || ended;
      known.seen = changes.at(-1) ?? known.seen;
      if (ended && known === this.known) this.forget();
      more = changes.length === changesTogether;
    }
    if (known === this.known) return;
    this.known = known;
    this.forget();
  }

  private forget(): void {
    this.cache.clear();
    this.erased += 1;
  }
}
