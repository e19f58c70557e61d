import type { StreamName } from '../../kernel/event';
import { OutcomeUnknown, type AppendReceipt, type EventStore, type ExpectedRevision, type NewEvent } from '../../kernel/event-store';

const tries = 3;
/** A store that was patient by itself for this long (ms) is not asked again while somebody waits: they may. */
const longEnoughMs = 2000;

/** Asks again with the same bytes where the store could not say what became of them: they have their effect once. */
export async function appendSurely(
  store: EventStore,
  stream: StreamName,
  expected: ExpectedRevision,
  events: readonly NewEvent[],
): Promise<AppendReceipt> {
  const began = performance.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await store.append(stream, expected, events);
    } catch (error) {
      if (!(error instanceof OutcomeUnknown) || attempt === tries || performance.now() - began > longEnoughMs) throw error;
    }
  }
}
