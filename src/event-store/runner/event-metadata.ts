import type { CommandContext } from '../../kernel/command';
import type { EventMetadata } from '../../kernel/event';

/** What every event of one command says about how it came to be; `previousHash` is of the event before it in its stream. */
export function metadataOf(context: CommandContext, previousHash: string | undefined): EventMetadata {
  const { at, occurredAt, actor, commandId, correlationId, causationId, bodyDigest } = context;
  return {
    occurredAt: occurredAt ?? at,
    recordedAt: at,
    actor,
    commandId,
    correlationId,
    ...(causationId === undefined ? {} : { causationId }),
    ...(bodyDigest === undefined ? {} : { bodyDigest }),
    ...(previousHash === undefined ? {} : { previousHash }),
  };
}
