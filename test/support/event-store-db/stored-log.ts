import { randomUUID } from 'node:crypto';
import { spaceOf, type Proposed, type StoredRecord } from './stored-record';

export type StreamInLog = {
  readonly records: StoredRecord[];
  /** What lies below was deleted: it is in `$all` until a scavenge, and no longer in the stream. */
  visibleFrom: number;
  softDeleted: boolean;
  tombstoned: boolean;
};

const bytes = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));
const truncatedToNothing = '9223372036854775807';

/**
 * What a node has on its disk. Apart from the node, so that one can be killed and started again on the same log, and so
 * that the nodes of a cluster can each hold a copy.
 */
export class StoredLog {
  readonly all: StoredRecord[] = [];
  readonly #streams = new Map<string, StreamInLog>();
  /** Which ids were appended lately; only "any" asks it, and it does not outlive the process. */
  readonly #recent = new Map<string, StoredRecord>();
  readonly #listeners = new Set<() => void>();
  #end = 0n;

  constructor({ empty = false }: { readonly empty?: boolean } = {}) {
    // A new server writes about itself first: a reader of `$all` that does not skip these is wrong from the first event on.
    if (!empty) this.writeSystemEvents(2);
  }

  stream(name: string): StreamInLog | undefined {
    return this.#streams.get(name);
  }

  recent(id: string): StoredRecord | undefined {
    return this.#recent.get(id);
  }

  /** As a restart does. */
  forgetRecentIds(): void {
    this.#recent.clear();
  }

  get end(): bigint {
    return this.#end;
  }

  /** Writes without asking; what may be written is judged before. */
  write(stream: string, events: readonly Proposed[]): StoredRecord[] {
    const created = (BigInt(Date.now()) * 10_000n).toString();
    const records = events.map((event) => {
      const record = { ...event, stream, revision: this.#streams.get(stream)?.records.length ?? 0, position: this.#end, created };
      this.#place(record);
      return record;
    });
    this.#wake();
    return records;
  }

  /** As a follower does with what its leader sends. */
  take(records: readonly StoredRecord[]): void {
    for (const record of records) this.#place(record);
    this.#wake();
  }

  softDelete(stream: string): StoredRecord | undefined {
    return this.#writeMetadata(stream, { $tb: truncatedToNothing });
  }

  tombstone(stream: string): StoredRecord | undefined {
    return this.write(stream, [systemEvent('$streamDeleted', {})])[0];
  }

  /** Events of the server's own, between those of the product. */
  writeSystemEvents(count: number): void {
    for (let index = 0; index < count; index += 1) {
      if (index % 2 === 0) this.#writeMetadata('$stats-0', { $maxAge: 86_400 });
      else this.write('$stats-0', [systemEvent('$statsCollected', { 'proc-cpu': 1 })]);
    }
  }

  /** Restored from an older backup: what came after a position is gone, and what comes next is numbered from there. */
  cutBackTo(position: bigint): void {
    const kept = this.all.filter((record) => record.position <= position);
    this.all.length = 0;
    this.#streams.clear();
    this.#recent.clear();
    this.#end = 0n;
    this.take(kept);
  }

  onAppended(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #writeMetadata(stream: string, metadata: Readonly<Record<string, unknown>>): StoredRecord | undefined {
    return this.write(`$$${stream}`, [systemEvent('$metadata', metadata)])[0];
  }

  #place(record: StoredRecord): void {
    const into = this.#streamNamed(record.stream);
    if (into.softDeleted) {
      into.softDeleted = false;
      into.visibleFrom = record.revision;
    }
    into.records.push(record);
    this.all.push(record);
    this.#recent.set(record.id, record);
    this.#end = record.position + spaceOf(record.stream, record);
    if (record.type === '$streamDeleted') into.tombstoned = true;
    if (record.type === '$metadata') this.#applyMetadata(record);
  }

  #applyMetadata({ stream, data }: StoredRecord): void {
    const { $tb } = JSON.parse(Buffer.from(data).toString()) as { $tb?: string };
    const of = this.#streams.get(stream.slice(2));
    if (of && $tb === truncatedToNothing) of.softDeleted = true;
  }

  #streamNamed(name: string): StreamInLog {
    let found = this.#streams.get(name);
    if (!found) this.#streams.set(name, (found = { records: [], visibleFrom: 0, softDeleted: false, tombstoned: false }));
    return found;
  }

  #wake(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

const systemEvent = (type: string, data: unknown): Proposed => ({
  id: randomUUID(),
  type,
  contentType: 'application/json',
  data: bytes(data),
  metadata: new Uint8Array(),
});
