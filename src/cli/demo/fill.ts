import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { eventRegistry } from '../../domain/event-registry';
import { EventCodec } from '../../event-store/codec/event-codec';
import { MemoryEventStore } from '../../event-store/memory/memory-event-store';
import { CommandRunner } from '../../event-store/runner';
import { openSqliteEventStore } from '../../event-store/sqlite/sqlite-event-store';
import type { PersonId } from '../../kernel/ids';
import type { Position } from '../../kernel/position';
import { createMasterKeyFile } from '../../platform/keyring/master-key-file';
import { SqliteKeyring } from '../../platform/keyring/sqlite-keyring';
import { copyLog } from './copy-log';
import type { ForceOptions } from './force';
import { planForce } from './force';
import type { OnProgress } from './tell-force';
import { tellForce } from './tell-force';

/** Deeds that are told before they are put on the disk together. */
const share = 4000;

/** Whether the folder holds a force that was filled to the end. */
export const isFilled = (folder: string): boolean => existsSync(join(folder, 'log.sqlite'));

/**
 * Fills a folder with the fictional force: its log, its keys, its master key. All of it is written beside the folder and
 * given its name at the end, so that an interrupted filling is never taken for a force; it is thrown away and begun anew.
 *
 * The story is told on a log in memory and copied in shares: one disk sync for thousands of deeds, the same bytes.
 */
export async function fill(folder: string, options: ForceOptions, onProgress: OnProgress): Promise<void> {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Error(`${folder} holds something else: name an empty folder`);
  const filling = `${folder}.filling`;
  rmSync(filling, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(filling, { mode: 0o700 });
  const keyring = new SqliteKeyring({ directory: filling, master: createMasterKeyFile(join(filling, 'master.key')) });
  const store = openSqliteEventStore(join(filling, 'log.sqlite'));
  try {
    const memory = new MemoryEventStore();
    const runner = new CommandRunner(memory, new EventCodec(eventRegistry, keyring), { stateCacheSize: 20_000 });
    const { told } = planForce(options);
    const revisions = new Map<PersonId, bigint>();
    let copied: Position | null = null;
    for (let done = 0; done < told.length; done += share) {
      await tellForce(
        told.slice(done, done + share),
        runner,
        (some) => {
          onProgress(done + some, told.length);
        },
        revisions,
      );
      copied = await copyLog(memory, store, copied);
    }
  } finally {
    store.close();
    keyring.close();
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(filling, folder);
}
