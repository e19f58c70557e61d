import type { StreamName } from '../../kernel/event';
import type { EventStore, StoredEvent } from '../../kernel/event-store';
import { hashOfStored } from '../chain';
import type { EventCodec } from '../codec/event-codec';
import type { FoldedStream } from './folded-stream';

/** Brings a folded stream up to the log, from the event after its last. */
export async function readOn(store: EventStore, codec: EventCodec, stream: StreamName, folded: FoldedStream<unknown>): Promise<void> {
  let last: StoredEvent | undefined;
  for await (const batch of store.readStream(stream, folded.revision + 1n)) {
    for (const stored of batch) folded.take(codec.decode(stored, 'opened'));
    last = batch.at(-1) ?? last;
  }
  if (last) folded.lastHash = hashOfStored(stream, last.revision, last);
}
