import type { PolicyCheckpoint, PolicyCheckpoints } from '../../kernel/policy-checkpoints';
import type { Database } from '../../sqlite/database';

/** The places of one server's policies, in a file that may be lost: it costs a reading of the log from the beginning. */
export class SqlitePolicyCheckpoints implements PolicyCheckpoints {
  constructor(private readonly db: Database) {
    db.exec(
      'CREATE TABLE IF NOT EXISTS policy_checkpoint (policy TEXT PRIMARY KEY, store TEXT NOT NULL, position TEXT) STRICT, WITHOUT ROWID',
    );
  }

  async read(policy: string): Promise<PolicyCheckpoint | null> {
    return this.db.prepare('SELECT store, position FROM policy_checkpoint WHERE policy = ?').get<PolicyCheckpoint>(policy) ?? null;
  }

  async write(policy: string, { store, position }: PolicyCheckpoint): Promise<void> {
    this.db
      .prepare(
        `INSERT INTO policy_checkpoint (policy, store, position) VALUES (?, ?, ?)
         ON CONFLICT (policy) DO UPDATE SET store = excluded.store, position = excluded.position`,
      )
      .run(policy, store, position);
  }
}
