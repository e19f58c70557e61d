import { StreamIdentifier, UUID } from '@eventstore/db-client/generated/shared_pb';
import { ReadResp } from '@eventstore/db-client/generated/streams_pb';
import { uuidHalves } from './wire';

/** An event as it was brought. */
export type Proposed = {
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
};

/** An event as it rests in the log of the double. */
export type StoredRecord = Proposed & {
  readonly stream: string;
  readonly revision: number;
  /** Commit and prepare position are one: nothing here spans several appends. */
  readonly position: bigint;
  /** 100 nanoseconds since 1970, as text. */
  readonly created: string;
};

/** What an event takes of the size that an append may have. */
export const sizeOf = ({ type, data, metadata }: Proposed): number => data.length + metadata.length + 2 * type.length;

/** Positions are offsets in bytes, so they grow by what an event takes in the file and never by one. */
export const spaceOf = (stream: string, event: Proposed): bigint => BigInt(94 + stream.length + sizeOf(event));

const made = new WeakMap<StoredRecord, Buffer>();

/** The message that delivers a record, made once however often it is read: a benchmark reads every event many times. */
export function deliveryOf(record: StoredRecord): Buffer {
  const bytes = made.get(record) ?? deliveryWith(record, new UUID().setString(record.id));
  made.set(record, bytes);
  return bytes;
}

export function structuredDeliveryOf(record: StoredRecord): Buffer {
  const [most, least] = uuidHalves(record.id);
  return deliveryWith(record, new UUID().setStructured(new UUID.Structured().setMostSignificantBits(most).setLeastSignificantBits(least)));
}

function deliveryWith(record: StoredRecord, id: UUID): Buffer {
  const position = record.position.toString();
  const recorded = new ReadResp.ReadEvent.RecordedEvent()
    .setId(id)
    .setStreamIdentifier(new StreamIdentifier().setStreamName(Buffer.from(record.stream)))
    .setStreamRevision(String(record.revision))
    .setCommitPosition(position)
    .setPreparePosition(position)
    .setData(record.data)
    .setCustomMetadata(record.metadata);
  recorded.getMetadataMap().set('type', record.type).set('content-type', record.contentType).set('created', record.created);
  const message = new ReadResp().setEvent(new ReadResp.ReadEvent().setEvent(recorded).setCommitPosition(position));
  return Buffer.from(message.serializeBinary());
}
