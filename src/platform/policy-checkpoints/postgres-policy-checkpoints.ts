import type { PolicyCheckpoint, PolicyCheckpoints } from '../../kernel/policy-checkpoints';
import type { SharedDatabase } from '../../postgres/database';
import { storeAnswer } from '../shared/store-answer';

/** The places of policies where every server finds them: whoever takes a lease over goes on from there. */
export class PostgresPolicyCheckpoints implements PolicyCheckpoints {
  constructor(private readonly database: SharedDatabase) {}

  async read(policy: string): Promise<PolicyCheckpoint | null> {
    const sql = 'SELECT store, position FROM steadfast.policy_checkpoint WHERE policy = $1';
    const [found] = await storeAnswer(() => this.database.query<PolicyCheckpoint>(sql, policy));
    return found ?? null;
  }

  async write(policy: string, { store, position }: PolicyCheckpoint): Promise<void> {
    const sql = `INSERT INTO steadfast.policy_checkpoint (policy, store, position) VALUES ($1, $2, $3)
      ON CONFLICT (policy) DO UPDATE SET store = excluded.store, position = excluded.position`;
    await storeAnswer(() => this.database.query(sql, policy, store, position));
  }
}
