import type { CommandContext } from '../../../../kernel/command';
import type { Instant } from '../../../../kernel/instant';

/** What adds to a case is never stale: it needs no revision, whatever the caller stated. */
export function addingContext({ expectedRevision: _, ...context }: CommandContext, occurredAt?: Instant): CommandContext {
  return occurredAt === undefined ? context : { ...context, occurredAt };
}
