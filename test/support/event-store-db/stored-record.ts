import { recordBytes } from './record-bytes';

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
  /** The bytes that deliver it, from the first time on. */
  delivery?: Buffer;
};

/** What an event takes of the size that an append may have. */
export const sizeOf = ({ type, data, metadata }: Proposed): number => data.length + metadata.length + 2 * type.length;

/** Positions are offsets in bytes, so they grow by what an event takes in the file and never by one. */
export const spaceOf = (stream: string, event: Proposed): bigint => BigInt(94 + stream.length + sizeOf(event));

/** The message that delivers a record, made once however often it is read. */
export const deliveryOf = (record: StoredRecord): Buffer => (record.delivery ??= recordBytes(record, 'text'));
