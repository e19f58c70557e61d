import { KeyringUnavailable } from '../../../kernel/keyring';
import { PostgresFailed } from '../../../postgres/postgres-failed';

/** What PostgreSQL does not answer is not known: never a blank. */
export async function keyringAnswer<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PostgresFailed) throw new KeyringUnavailable(`PostgreSQL: ${error.failure}`, { cause: error });
    throw error;
  }
}
