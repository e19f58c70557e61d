import type { CommandRunner } from '../event-store/runner';
import { CommandRefused, type CommandContext } from '../kernel/command';
import { commandIdOf } from '../kernel/derived-ids';
import type { RecordedEvent } from '../kernel/event';
import type { Instant } from '../kernel/instant';
import type { Write } from './policy';

/** Every id of it follows from the event, so that servers that race, and a server that repeats itself, ask for the same. */
export function contextOf(policy: string, { eventId, metadata }: RecordedEvent, as: string, at: Instant): CommandContext {
  return {
    commandId: commandIdOf(policy, as, eventId),
    correlationId: metadata.correlationId,
    causationId: eventId,
    actor: { kind: 'system', name: policy },
    at,
  };
}

/** How a policy writes because of one event. */
export const writeFor =
  (runner: Pick<CommandRunner, 'execute'>, policy: string, event: RecordedEvent, at: Instant): Write =>
  async (as, decider, stream, command) => {
    try {
      return { outcome: 'written', receipt: await runner.execute(decider, stream, command, contextOf(policy, event, as, at)) };
    } catch (error) {
      // The runner throws what this very decider refused with, so the refusal is one of its own.
      if (error instanceof CommandRefused) return { outcome: 'refused', refusal: error.refusal as never };
      throw error;
    }
  };
