import type { CommandContext } from '../../kernel/command';
import { eventIdOf } from '../../kernel/derived-ids';
import type { DomainEvent, EventMetadata, StreamName } from '../../kernel/event';
import type { NewEvent } from '../../kernel/event-store';
import { hashToWrite } from '../chain';
import type { EventCodec } from '../codec/event-codec';
import { metadataOf } from './event-metadata';

/** One append, enciphered once: the same bytes go out on every retry. */
export type EncodedAppend = {
  readonly events: readonly NewEvent[];
  readonly metadata: readonly EventMetadata[];
  readonly lastHash: string | undefined;
};

/** Chains the events of one decision onto the stream as it stands: each vouches for the one before it. Throws what the codec throws. */
export function encodeAppend(
  codec: EventCodec,
  stream: StreamName,
  after: { readonly revision: bigint; readonly lastHash: string | undefined },
  decided: readonly DomainEvent[],
  context: CommandContext,
): EncodedAppend {
  let { revision, lastHash } = after;
  const events: NewEvent[] = [];
  const metadata: EventMetadata[] = [];
  for (const [index, event] of decided.entries()) {
    const about = metadataOf(context, lastHash);
    const encoded = codec.encode(stream, eventIdOf(context.commandId, stream, index), event, about);
    revision += 1n;
    lastHash = hashToWrite(stream, revision, encoded);
    events.push(encoded);
    metadata.push(about);
  }
  return { events, metadata, lastHash };
}
