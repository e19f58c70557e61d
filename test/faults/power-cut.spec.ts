import { copyFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteEventStore } from '../../src/event-store/sqlite/sqlite-event-store';
import { verifyLog } from '../../src/event-store/verify/verify-log';
import type { StreamName } from '../../src/kernel/event';
import { chainedEvents } from '../support/chained-events';
import { temporaryFolders } from '../support/temporary-folder';

const walHeader = 32;
const frameHeader = 24;

type Acknowledged = { readonly events: number; readonly walLength: number };

describe('a power cut', () => {
  const aFolder = temporaryFolders();

  /** A log as it lies on the disk in mid-flight, and how long its WAL was when each append was acknowledged. */
  async function writtenLog(folder: string): Promise<{ log: Buffer; wal: Buffer; acknowledged: Acknowledged[] }> {
    const path = join(folder, 'log.sqlite');
    openSqliteEventStore(path).close();
    const store = openSqliteEventStore(path);
    const acknowledged: Acknowledged[] = [{ events: 0, walLength: 0 }];
    let events = 0;
    for (let turn = 0; turn < 12; turn += 1) {
      const together = Array.from({ length: 1 + (turn % 3) }, (_, index) => {
        const stream = `supportCase-${turn}x${index}` as StreamName;
        const told = chainedEvents(stream, 1 + ((turn + index) % 4));
        events += told.length;
        return store.append(stream, { kind: 'no-stream' }, told);
      });
      await Promise.all(together);
      acknowledged.push({ events, walLength: statSync(`${path}-wal`).size });
    }
    const [log, wal] = [readFileSync(path), readFileSync(`${path}-wal`)];
    store.close();
    return { log, wal, acknowledged };
  }

  async function eventsAfter(folder: string, log: Buffer, wal: Buffer): Promise<{ events: number; faults: number }> {
    mkdirSync(folder, { recursive: true });
    const path = join(folder, 'log.sqlite');
    writeFileSync(path, log);
    writeFileSync(`${path}-wal`, wal);
    const store = openSqliteEventStore(path);
    const { events, faultsFound } = await verifyLog(store);
    store.close();
    return { events, faults: faultsFound };
  }

  it('that cuts the WAL at any frame, or inside one, loses nothing that was acknowledged and leaves no half of an append', async () => {
    const folder = aFolder();
    const { log, wal, acknowledged } = await writtenLog(folder);
    const pageSize = log.readUInt16BE(16);
    const frame = frameHeader + pageSize;
    const whole = new Set(acknowledged.map(({ events }) => events));
    let cuts = 0;
    for (let start = walHeader; start <= wal.length; start += frame) {
      for (const cut of [start, start + 10, start + frame / 2]) {
        if (cut > wal.length) continue;
        const promised = acknowledged.filter(({ walLength }) => walLength <= cut).at(-1)?.events ?? 0;
        const left = await eventsAfter(join(folder, `cut-${cut}`), log, wal.subarray(0, cut));
        if (left.events < promised || left.faults > 0 || !whole.has(left.events)) {
          throw new Error(`cut at ${cut}: ${promised} were acknowledged, ${left.events} are there, ${left.faults} faults`);
        }
        cuts += 1;
      }
    }
    expect(cuts).toBeGreaterThan(100);
  }, 120_000);

  it('that leaves rubbish where the next frame was being written loses nothing either', async () => {
    const folder = aFolder();
    const { log, wal, acknowledged } = await writtenLog(folder);
    const frame = frameHeader + log.readUInt16BE(16);
    let torn = 0;
    for (const [turn, { events, walLength }] of acknowledged.entries()) {
      if (walLength === 0 || walLength + frame > wal.length) continue;
      const rubbish = Buffer.concat([wal.subarray(0, walLength + frameHeader), Buffer.alloc(frame - frameHeader, 0x5a)]);
      expect(await eventsAfter(join(folder, `torn-${turn}`), log, rubbish)).toEqual({ events, faults: 0 });
      torn += 1;
    }
    expect(torn).toBeGreaterThan(5);
  }, 60_000);

  it('is the reason why a copy of the log needs its WAL', async () => {
    const folder = aFolder();
    const { log } = await writtenLog(folder);
    copyFileSync(join(folder, 'log.sqlite'), join(folder, 'other.sqlite'));
    expect((await eventsAfter(join(folder, 'alone'), log, Buffer.alloc(0))).events).toBe(0);
  });
});
