import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolders } from '../support/temporary-folder';
import { startWriter } from './kill-writers';

const straceWorks = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;

describe('an acknowledgement', () => {
  const aFolder = temporaryFolders();
  const traced = straceWorks ? it : it.skip;

  traced(
    `comes after the disk has said that the event is on it${straceWorks ? '' : ' (not looked at: strace is not here, or may not trace)'}`,
    async () => {
      const folder = aFolder();
      const trace = join(folder, 'trace');
      const writer = startWriter(join(folder, 'log.sqlite'), 1, 20, [
        'strace',
        '-f',
        '-e',
        'trace=fdatasync,fsync,write,pwrite64',
        '-o',
        trace,
      ]);
      writer.stdout?.resume();
      expect(await once(writer, 'exit')).toEqual([0, null]);

      let unsynced = false;
      let acknowledged = 0;
      for (const line of readFileSync(trace, 'utf8').split('\n')) {
        if (line.includes('write(1, "acknowledged')) {
          if (unsynced) throw new Error('acknowledged what was written and not yet synced');
          acknowledged += 1;
          // The next one needs writes of its own, and then a sync of its own.
          unsynced = true;
        } else if (/\b(?:fdatasync|fsync)\(.*= 0$/.test(line) || /<\.\.\. (?:fdatasync|fsync) resumed>.*= 0$/.test(line)) {
          unsynced = false;
        } else if (line.includes('pwrite64(')) {
          unsynced = true;
        }
      }
      expect(acknowledged).toBe(20);
    },
    60_000,
  );
});
