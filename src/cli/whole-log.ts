import type { StoredEvent } from '../kernel/event-store';
import type { Log } from '../event-store/keys-first';
import { progressOn } from './progress';
import type { Terminal } from './verb';

/** Hands over every event in the order of the log, and says on `err` how far it has come. */
export async function readWholeLog(log: Log, terminal: Terminal, what: string, take: (stored: StoredEvent) => void): Promise<void> {
  const say = progressOn(terminal, what, 'events');
  const of = await log.countAfter?.(null);
  let done = 0;
  for await (const batch of log.read(null)) {
    for (const stored of batch) take(stored);
    done += batch.length;
    say(of === undefined ? done : Math.min(done, of), of);
  }
}
