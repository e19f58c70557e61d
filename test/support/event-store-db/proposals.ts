import type { UUID } from '@eventstore/db-client/generated/shared_pb';
import type { AppendReq, BatchAppendReq } from '@eventstore/db-client/generated/streams_pb';
import { refusals } from './refusals';
import { sizeOf, type Proposed } from './stored-record';
import { uuidText, type Refusal } from './wire';

type ProposedMessage = AppendReq.ProposedMessage | BatchAppendReq.ProposedMessage;

/** The events of one append as they come in, until one of them is no event or they are too large together. */
export class Proposals {
  readonly events: Proposed[] = [];
  refusal: Refusal | undefined;
  #size = 0;

  constructor(private readonly maxSize: number) {}

  get isTooLarge(): boolean {
    return this.#size > this.maxSize;
  }

  add(message: ProposedMessage): void {
    const id = uuidText(message.getId() as UUID | undefined);
    const type = message.getMetadataMap().get('type') ?? '';
    if (id === undefined || type === '') {
      this.refusal ??= refusals.thrown();
      return;
    }
    const contentType = message.getMetadataMap().get('content-type') ?? 'application/octet-stream';
    const event = { id, type, contentType, data: message.getData_asU8(), metadata: message.getCustomMetadata_asU8() };
    this.#size += sizeOf(event);
    if (this.isTooLarge) this.refusal ??= refusals.tooLarge(this.maxSize);
    this.events.push(event);
  }
}
