import { randomBytes } from 'node:crypto';
import type { SubjectId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import { KeyDestroyed, KeyringUnavailable, type DataKey, type Keyring } from '../../kernel/keyring';
import type { Database } from '../../sqlite/database';
import { ChangeWatch } from './change-watch';
import { recordedDestructions, recordDestruction } from './destruction-record';
import { KeyCache } from './key-cache';
import { unwrapKey, wrapKey } from './key-wrap';
import { destructionsFile, destructionsKind, keysFile, keysKind, openKeyringFile } from './keyring-files';
import type { MasterKey } from './master-key';

export type SqliteKeyringOptions = { readonly directory: string; readonly master: MasterKey; readonly cacheSize?: number };
type Row = { readonly wrapped: Uint8Array | null; readonly destroyed_at: Instant | null };

/** Keys wrapped by the master key in a file of their own; destructions in another, applied whenever the keyring is opened. */
export class SqliteKeyring implements Keyring {
  private readonly keys: Database;
  private readonly destructions: Database;
  private readonly wrapping: Buffer;
  private readonly cache: KeyCache;
  private readonly watch: ChangeWatch;
  private erased = 0;

  /** Throws KeyringUnavailable: a file that is not ours, a newer one, or another master key than the one it was made with. */
  constructor({ directory, master, cacheSize = 10_000 }: SqliteKeyringOptions) {
    this.wrapping = master.derive('key-wrap');
    this.cache = new KeyCache(cacheSize);
    this.keys = openKeyringFile(keysFile(directory), keysKind);
    try {
      assertSameMaster(this.keys, master);
      this.destructions = openKeyringFile(destructionsFile(directory), destructionsKind);
    } catch (error) {
      this.keys.close();
      throw error;
    }
    this.watch = new ChangeWatch(this.keys);
    for (const { subject, at } of recordedDestructions(this.destructions)) this.forget(subject, at);
    this.erased = this.countErased();
  }

  find(about: SubjectId): DataKey {
    this.believe(() => this.watch.changed());
    return this.look(about);
  }

  findToWrite(about: SubjectId): DataKey {
    this.believe(() => this.watch.changedLately());
    return this.look(about);
  }

  async ensure(about: SubjectId): Promise<Buffer> {
    this.believe(() => this.watch.changedLately());
    const found = this.look(about);
    if (found.state === 'key') return found.key;
    if (found.state === 'destroyed') throw new KeyDestroyed(found.at);
    const wrapped = wrapKey(this.wrapping, about, randomBytes(32));
    // Another process may be making the same key: whichever row is there first is the key.
    this.reading(() =>
      this.keys.prepare('INSERT INTO data_key (subject, wrapped) VALUES (?, ?) ON CONFLICT DO NOTHING').run(about, wrapped),
    );
    return this.ensure(about);
  }

  async destroy(about: SubjectId, at: Instant): Promise<Instant> {
    return this.reading(() => {
      const first = recordDestruction(this.destructions, about, at);
      this.forget(about, first);
      // What was overwritten would otherwise stay readable in the write-ahead log.
      this.keys.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      return first;
    });
  }

  async refresh(): Promise<void> {
    // The file is asked whenever a key is looked for.
  }

  erasures(): number {
    this.believe(() => this.watch.changedLately());
    return this.erased;
  }

  close(): void {
    this.cache.clear();
    this.keys.close();
    this.destructions.close();
  }

  private forget(about: SubjectId, at: Instant): void {
    this.keys
      .prepare(
        `INSERT INTO data_key (subject, destroyed_at) VALUES (?, ?)
         ON CONFLICT DO UPDATE SET wrapped = NULL, destroyed_at = excluded.destroyed_at WHERE destroyed_at IS NULL`,
      )
      .run(about, at);
    this.cache.clear();
    this.erased = this.countErased();
  }

  private look(about: SubjectId): DataKey {
    const cached = this.cache.get(about);
    if (cached) return cached;
    const row = this.reading(() => this.keys.prepare('SELECT wrapped, destroyed_at FROM data_key WHERE subject = ?').get<Row>(about));
    const found = this.asDataKey(about, row);
    this.cache.put(about, found);
    return found;
  }

  /** Another process wrote: if it destroyed a key, nothing in memory is believed any longer. */
  private believe(changed: () => boolean): void {
    const erased = this.reading(() => (changed() ? this.countErased() : this.erased));
    if (erased !== this.erased) this.cache.clear();
    this.erased = erased;
  }

  private countErased(): number {
    return this.keys.prepare('SELECT count(*) AS n FROM data_key WHERE destroyed_at IS NOT NULL').get<{ n: number }>()?.n ?? 0;
  }

  private asDataKey(about: SubjectId, row: Row | undefined): DataKey {
    if (!row) return { state: 'absent' };
    if (row.destroyed_at !== null) return { state: 'destroyed', at: row.destroyed_at };
    return { state: 'key', key: unwrapKey(this.wrapping, about, row.wrapped ?? new Uint8Array()) };
  }

  private reading<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (error instanceof KeyringUnavailable) throw error;
      throw new KeyringUnavailable('its file cannot be used', { cause: error });
    }
  }
}

function assertSameMaster(keys: Database, master: MasterKey): void {
  keys.prepare('INSERT INTO master (only, key_id, key_check) VALUES (1, ?, ?) ON CONFLICT DO NOTHING').run(master.keyId, master.check);
  const made = keys.prepare('SELECT key_id, key_check FROM master').get<{ key_id: string; key_check: string }>();
  if (made?.key_id !== master.keyId || made.key_check !== master.check) {
    throw new KeyringUnavailable('the master key is not the one that this keyring was made with');
  }
}
