import { StoreUnavailable } from '../../kernel/event-store';
import { PostgresFailed } from '../../postgres/postgres-failed';

/** What PostgreSQL does not do now is said as every store says it: 503 at the doors, and nothing is shown or lost. */
export async function storeAnswer<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof PostgresFailed ? new StoreUnavailable(reasonOf(error), { cause: error }) : error;
  }
}

function reasonOf({ failure }: PostgresFailed): StoreUnavailable['reason'] {
  return failure === 'full' || failure === 'read-only' || failure === 'busy' || failure === 'unreachable' ? failure : 'failed';
}
