import type { CommandContext } from '../../kernel/command';
import type { EventMetadata } from '../../kernel/event';

/** What every event of one command says about how it came to be; `previousHash` is of the event before it in its stream. */
export function metadataOf(context: CommandContext, previousHash: string | undefined): EventMetadata {
  const { at, occurredAt, actor, commandId, correlationId, causationId, bodyDigest } = context;
  // In the order of the canonical form, so that nothing has to be sorted again.
  return {
    actor:
      actor.kind === 'person' ? { kind: actor.kind, role: actor.role, staffId: actor.staffId } : { kind: actor.kind, name: actor.name },
    ...(bodyDigest === undefined ? {} : { bodyDigest }),
    ...(causationId === undefined ? {} : { causationId }),
    commandId,
    correlationId,
    occurredAt: occurredAt ?? at,
    ...(previousHash === undefined ? {} : { previousHash }),
    recordedAt: at,
  };
}
