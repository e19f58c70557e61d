import type { CommandContext } from '../../kernel/command';
import type { Instant } from '../../kernel/instant';

/** What adds to a case is never stale: it needs no revision, whatever the caller stated. */
export const adding = ({ expectedRevision: _, ...context }: CommandContext): CommandContext => context;

export const happenedAt = (context: CommandContext, occurredAt: Instant | undefined): CommandContext =>
  occurredAt === undefined ? context : { ...context, occurredAt };
