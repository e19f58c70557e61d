import { closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Position } from '../../kernel/position';
import { openDatabase, type Database, type Statement } from '../../sqlite/database';
import { syncFile, syncFolder } from '../backup/sync-to-disk';
import { CopyRefused } from './copy-refused';
import { openPositionMap } from './position-map';
import { mapApplicationId, mapSchema } from './position-map-schema';

const together = 10_000;

/** A map of positions while it is written: it has its name once it is whole and on the disk. End it with `publish` or `discard`. */
export class PositionMapFile {
  readonly #unfinished: string;
  readonly #database: Database;
  readonly #insert: Statement;
  #waiting: [old: Position, now: Position][] = [];

  /** Throws CopyRefused where the place is taken by anything but an earlier map of the same move. */
  constructor(
    readonly path: string,
    from: string,
    to: string,
  ) {
    refuseToOverwrite(path, from, to);
    this.#unfinished = `${path}.unfinished`;
    this.#removeUnfinished();
    closeSync(openSync(this.#unfinished, 'wx', 0o600));
    this.#database = openDatabase(this.#unfinished, { synchronous: 'NORMAL' });
    this.#database.exec(mapSchema);
    this.#database.prepare('INSERT INTO moved (one, "from", "to") VALUES (1, ?, ?)').run(from, to);
    this.#insert = this.#database.prepare('INSERT INTO positions (old, new) VALUES (?, ?)');
  }

  add(old: Position, now: Position): void {
    this.#waiting.push([old, now]);
    if (this.#waiting.length >= together) this.#write();
  }

  publish(): void {
    this.#write();
    // One file that is read without another beside it, also where nothing may be written.
    this.#database.exec(`PRAGMA application_id = ${mapApplicationId}; PRAGMA journal_mode = DELETE`);
    this.#database.close();
    syncFile(this.#unfinished);
    renameSync(this.#unfinished, this.path);
    this.#removeUnfinished();
    syncFolder(dirname(this.path));
  }

  discard(): void {
    this.#database.close();
    this.#removeUnfinished();
  }

  #write(): void {
    const pairs = this.#waiting;
    this.#waiting = [];
    this.#database.transaction(() => {
      for (const [old, now] of pairs) this.#insert.run(old, now);
    });
  }

  #removeUnfinished(): void {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(this.#unfinished + suffix, { force: true });
  }
}

function refuseToOverwrite(path: string, from: string, to: string): void {
  if (!existsSync(path)) return;
  let there;
  try {
    there = openPositionMap(path);
  } catch (error) {
    throw new CopyRefused(`${path} is there already and is no map of positions: name another file with --map`, { cause: error });
  }
  there.close();
  if (there.from !== from || there.to !== to)
    throw new CopyRefused(
      `${path} says where positions of another move went, and programs may still hold them: move it away, or name another file with --map`,
    );
}
