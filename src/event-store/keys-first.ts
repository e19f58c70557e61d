import type { CountsAhead, EventFeed, EventStore, MeasuresTheWay, StoredEvent } from '../kernel/event-store';
import type { SubjectId } from '../kernel/ids';
import { KeyringUnavailable, type Keyring } from '../kernel/keyring';

/** A log whichever it is; `close` where there is something to let go of. */
export type Log = EventStore & EventFeed & Partial<CountsAhead & MeasuresTheWay> & { close?(): void | Promise<void> };
/** A keyring that must be asked for news before it knows the keys that other servers made. */
export type KeysElsewhere = Pick<Keyring, 'refresh'> & { knows(about: SubjectId): boolean };

/**
 * Hands on a batch once the keys of everybody in it are known, so that no view ever holds what this server cannot open. A
 * key is durable before the first event that needs it, so one look after the batch has come is enough; there is none where
 * all are known. Throws KeyringUnavailable, also where a key is missing altogether: the keyring is older than the log.
 */
export function withKeysFirst(log: Log, keys: KeysElsewhere): Log {
  async function* keysFirst(batches: AsyncIterable<readonly StoredEvent[]>): AsyncGenerator<readonly StoredEvent[]> {
    for await (const batch of batches) {
      if (!batch.every(isOpenable)) await keys.refresh();
      if (!batch.every(isOpenable)) throw new KeyringUnavailable('a key that the log needs is not in it');
      yield batch;
    }
  }
  const isOpenable = ({ data }: StoredEvent): boolean => subjectsOf(data).every((about) => keys.knows(about));

  return {
    get identity() {
      return log.identity;
    },
    append: (stream, expected, events) => log.append(stream, expected, events),
    readStream: (stream, from) => keysFirst(log.readStream(stream, from)),
    read: (after, batchSize) => keysFirst(log.read(after, batchSize)),
    onAppended: (wake) => log.onAppended(wake),
    head: () => log.head(),
    compare: (a, b) => log.compare(a, b),
    ...(log.countAfter && { countAfter: log.countAfter.bind(log) }),
    ...(log.wayTo && { wayTo: log.wayTo.bind(log) }),
    ...(log.close && { close: log.close.bind(log) }),
  };
}

/** Whose fields are enciphered in stored data. It is canonical JSON: nothing that somebody typed can look like this there. */
export function subjectsOf(data: string): SubjectId[] {
  const found: SubjectId[] = [];
  for (const [, about] of data.matchAll(/"about":"([^"\\]+)","cipher":"/g)) found.push(about as SubjectId);
  return found;
}
