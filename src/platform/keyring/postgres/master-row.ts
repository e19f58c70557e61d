import { KeyringUnavailable } from '../../../kernel/keyring';
import type { Queries } from '../../../postgres/database';
import type { MasterKey } from '../master-key';

/** The first server writes down which master key it is; no other is taken after it. */
export async function assertSameMaster(queries: Queries, { keyId, check }: MasterKey): Promise<void> {
  await queries.query('INSERT INTO steadfast.keyring_master (key_id, key_check) VALUES ($1, $2) ON CONFLICT DO NOTHING', keyId, check);
  const [made] = await queries.query<{ id: string; check: string }>(
    'SELECT key_id AS id, key_check AS check FROM steadfast.keyring_master',
  );
  if (made?.id !== keyId || made.check !== check)
    throw new KeyringUnavailable('the master key is not the one that this keyring was made with');
}
