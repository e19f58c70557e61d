import { Pool, type PoolClient } from 'pg';
import { failedBy, PostgresFailed } from './postgres-failed';

/**
 * The seam to PostgreSQL: the only file that names its driver. Every call that fails throws PostgresFailed, within the
 * time that it is given; nothing is tried again here, and the next call after PostgreSQL is back simply works.
 */
export type SqlValue = string | number | boolean | Uint8Array | null | readonly (string | Uint8Array | null)[];

export interface Queries {
  /** Rows as the driver reads them: `bigint` comes as text, `timestamptz` as a Date, `bytea` as a Buffer. */
  query<Row>(sql: string, ...values: readonly SqlValue[]): Promise<Row[]>;
}

export interface SharedDatabase extends Queries {
  /** Runs `work` in one transaction (read committed); an error rolls back and is thrown on. */
  transaction<T>(work: (queries: Queries) => Promise<T>, patience?: Patience): Promise<T>;
  close(): Promise<void>;
}

/** For what may take longer than a page can wait: migrations, copies. */
export type Patience = { readonly patienceMs: number };

export type SharedDatabaseOptions = {
  readonly connections?: number;
  /** How long connecting, and then each statement, may take. */
  readonly patienceMs?: number;
};

export function openSharedDatabase(url: string, { connections = 10, patienceMs = 2000 }: SharedDatabaseOptions = {}): SharedDatabase {
  const newPool = (): Pool => poolOf(url, connections, patienceMs);
  let pool = newPool();

  const withClient = async <T>(work: (client: PoolClient) => Promise<T>): Promise<T> => {
    const from = pool;
    const client = await from.connect().catch((error: unknown) => Promise.reject(failedBy(error)));
    let lost = false;
    try {
      return await work(client);
    } catch (error) {
      lost = isLost(error);
      // Its neighbours in the pool are on the same dead line: each would cost somebody the whole wait again.
      if (lost && pool === from) {
        pool = newPool();
        void from.end().catch(() => undefined);
      }
      throw error;
    } finally {
      client.release(lost);
    }
  };

  return {
    query: (sql, ...values) => withClient((client) => ask(client, sql, values)),
    transaction: (work, patience) => withClient((client) => inTransaction(client, work, patience)),
    close: () => pool.end(),
  };
}

function poolOf(connectionString: string, max: number, patienceMs: number): Pool {
  const pool = new Pool({
    connectionString,
    max,
    application_name: 'steadfast',
    keepAlive: true,
    connectionTimeoutMillis: patienceMs,
    statement_timeout: patienceMs,
    // A little later than PostgreSQL's own, so that a line that is gone is told from a statement that is slow.
    query_timeout: patienceMs + 250,
    idle_in_transaction_session_timeout: 60_000,
    allowExitOnIdle: true,
  });
  // Without a listener a lost connection ends the process: idle ones speak through the pool, those in use for themselves.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

const isLost = (error: unknown): boolean => error instanceof PostgresFailed && error.failure === 'unreachable';

async function ask<Row>(client: PoolClient, text: string, values: readonly SqlValue[], queryTimeoutMs?: number): Promise<Row[]> {
  try {
    const timeout = queryTimeoutMs === undefined ? {} : { query_timeout: queryTimeoutMs };
    const { rows } = await client.query<Row & object>({ text, values: [...values], ...timeout });
    return rows;
  } catch (error) {
    throw failedBy(error);
  }
}

async function inTransaction<T>(client: PoolClient, work: (queries: Queries) => Promise<T>, patience?: Patience): Promise<T> {
  const timeoutMs = patience && patience.patienceMs + 250;
  const query: Queries['query'] = (sql, ...values) => ask(client, sql, values, timeoutMs);
  await query('BEGIN');
  try {
    if (patience) await query(`SET LOCAL statement_timeout = ${Math.ceil(patience.patienceMs)}`);
    const result = await work({ query });
    await query('COMMIT');
    return result;
  } catch (error) {
    if (!isLost(error)) await query('ROLLBACK');
    throw error;
  }
}
