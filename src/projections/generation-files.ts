import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readdirSync, rmSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

/** One finished file of a view: `<name>.<version>.<generation>.sqlite`. */
export type GenerationFile = { readonly name: string; readonly version: number; readonly generation: number; readonly path: string };

const finished = /^(?<name>.+)\.(?<version>\d+)\.(?<generation>\d+)\.sqlite$/;
const unfinished = /\.building-(?<pid>\d+)-\d+\.sqlite$/;
let builds = 0;

/** The folder of the views' files: which there are, how one is published, how they go. */
export class GenerationFiles {
  constructor(readonly directory: string) {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
  }

  /** Newest first. */
  list(name?: string): readonly GenerationFile[] {
    return readdirSync(this.directory)
      .flatMap((file) => {
        const parts = unfinished.test(file) ? undefined : finished.exec(file)?.groups;
        if (!parts || (name !== undefined && parts['name'] !== name)) return [];
        return [
          {
            name: parts['name'] as string,
            version: Number(parts['version']),
            generation: Number(parts['generation']),
            path: join(this.directory, file),
          },
        ];
      })
      .sort((a, b) => b.generation - a.generation);
  }

  /** Where to build a new one: named after the process, so that what a dead one left behind can be told. */
  building(name: string): string {
    builds += 1;
    return join(this.directory, `${name}.building-${process.pid}-${builds}.sqlite`);
  }

  /** Makes a closed, built file durable and gives it the next generation. Two processes never publish the same one: a link fails where the name is taken. */
  publish(built: string, name: string, version: number): GenerationFile {
    syncPath(built);
    for (let generation = (this.list(name)[0]?.generation ?? 0) + 1; ; generation += 1) {
      const path = join(this.directory, `${name}.${version}.${generation}.sqlite`);
      try {
        linkSync(built, path);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
        throw error;
      }
      unlinkSync(built);
      syncPath(this.directory);
      return { name, version, generation, path };
    }
  }

  discard(path: string): void {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true });
  }

  /** Takes away what builds of processes that are gone left behind. */
  discardAbandoned(): void {
    for (const file of readdirSync(this.directory)) {
      const pid = unfinished.exec(file)?.groups?.['pid'];
      if (pid !== undefined && !isRunningElsewhere(Number(pid))) this.discard(join(this.directory, file));
    }
  }
}

function syncPath(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function isRunningElsewhere(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
