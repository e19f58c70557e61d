import { randomUUID } from 'node:crypto';
import type { Leases } from '../../kernel/lease';
import type { SharedDatabase } from '../../postgres/database';
import { storeAnswer } from '../shared/store-answer';

/** PostgreSQL's clock, of the moment and not of the statement's beginning: the servers' own may differ by hours. */
const hold = `
  INSERT INTO steadfast.lease AS l (name, holder, until) VALUES ($1, $2, clock_timestamp() + $3 * interval '1 millisecond')
  ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until
  WHERE l.holder = excluded.holder OR l.until <= clock_timestamp()
  RETURNING name`;

/** Each instance is one holder: a server that starts again is another, and waits until its former lease has run out. */
export class PostgresLeases implements Leases {
  private readonly holder = randomUUID();

  constructor(private readonly database: SharedDatabase) {}

  async hold(name: string, forMs: number): Promise<boolean> {
    return (await storeAnswer(() => this.database.query(hold, name, this.holder, forMs))).length > 0;
  }

  async release(name: string): Promise<void> {
    await storeAnswer(() => this.database.query('DELETE FROM steadfast.lease WHERE name = $1 AND holder = $2', name, this.holder));
  }
}
