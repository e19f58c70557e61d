import { join } from 'node:path';
import type { ThrottlerStorage } from '@nestjs/throttler';
import type { AppConfig } from '../config/app-config';
import { type Log, withKeysFirst } from '../event-store/keys-first';
import type { Clock } from '../kernel/clock';
import type { Keyring } from '../kernel/keyring';
import type { Leases } from '../kernel/lease';
import type { Outbox } from '../kernel/outbox';
import type { PolicyCheckpoints } from '../kernel/policy-checkpoints';
import type { AccessLogRows } from '../platform/access-log/access-log-rows';
import { PostgresAccessLog } from '../platform/access-log/postgres-access-log';
import { SqliteAccessLog } from '../platform/access-log/sqlite-access-log';
import type { MasterKey } from '../platform/keyring/master-key';
import { oneServerLeases } from '../platform/leases/one-server-leases';
import { PostgresLeases } from '../platform/leases/postgres-leases';
import { PostgresOutbox } from '../platform/notifications/postgres-outbox';
import { SqliteOutbox } from '../platform/notifications/sqlite-outbox';
import { PostgresPolicyCheckpoints } from '../platform/policy-checkpoints/postgres-policy-checkpoints';
import { SqlitePolicyCheckpoints } from '../platform/policy-checkpoints/sqlite-policy-checkpoints';
import { PostgresRateLimits } from '../platform/rate-limit/postgres-rate-limits';
import { PostgresSessionRows } from '../platform/session/postgres-session-rows';
import type { SessionRows } from '../platform/session/session-rows';
import { SqliteSessionRows } from '../platform/session/sqlite-session-rows';
import { sharedTime } from '../platform/shared/shared-time';
import { openDatabase } from '../sqlite/database';
import { openKeyring } from './open-keyring';

/** What the servers share beside the log: in PostgreSQL where it is configured, else in files of the one server's own. */
export type Shared = {
  readonly keyring: Keyring;
  readonly sessions: SessionRows;
  readonly accessLog: AccessLogRows;
  readonly leases: Leases;
  readonly policyCheckpoints: PolicyCheckpoints;
  readonly outbox: Outbox;
  /** In the memory of the process where it is left out. */
  readonly rateLimits?: ThrottlerStorage;
  /** One time for all servers, where there are several: what one begins another judges. */
  readonly sharedTime: (own: Clock) => Promise<Clock>;
  /** The log as it may be read: with the keys of other servers known. */
  readonly readable: (log: Log) => Log;
  readonly closeShared: () => Promise<void>;
};

type Place = Pick<AppConfig, 'dataDir' | 'databaseUrl'>;

/** Opens (or makes) all of it, with every destruction of a key on record applied. Throws KeyringUnavailable, PostgresFailed, MigrationRefused. */
export async function openShared({ dataDir, databaseUrl }: Place, master: MasterKey): Promise<Shared> {
  const opened = await openKeyring({ dataDir, ...(databaseUrl !== undefined && { databaseUrl }) }, master);
  if (!opened.database) return onOneServer(dataDir, opened);
  const { keyring, database, close } = opened;
  return {
    keyring,
    readable: (log) => withKeysFirst(log, keyring),
    sessions: new PostgresSessionRows(database),
    accessLog: new PostgresAccessLog(database),
    leases: new PostgresLeases(database),
    policyCheckpoints: new PostgresPolicyCheckpoints(database),
    outbox: new PostgresOutbox(database),
    rateLimits: new PostgresRateLimits(database),
    sharedTime: (own) => sharedTime(database, own),
    closeShared: close,
  };
}

function onOneServer(dataDir: string, { keyring, close }: { readonly keyring: Keyring; readonly close: () => Promise<void> }): Shared {
  const sessions = openDatabase(join(dataDir, 'sessions.sqlite'), { synchronous: 'NORMAL' });
  const accessLog = openDatabase(join(dataDir, 'access-log.sqlite'), { synchronous: 'FULL' });
  const policies = openDatabase(join(dataDir, 'policies.sqlite'), { synchronous: 'NORMAL' });
  const outbox = openDatabase(join(dataDir, 'outbox.sqlite'), { synchronous: 'FULL' });
  return {
    keyring,
    readable: (log) => log,
    sessions: new SqliteSessionRows(sessions),
    accessLog: new SqliteAccessLog(accessLog),
    leases: oneServerLeases,
    sharedTime: async (own) => own,
    policyCheckpoints: new SqlitePolicyCheckpoints(policies),
    outbox: new SqliteOutbox(outbox),
    closeShared: async () => {
      for (const file of [sessions, accessLog, policies, outbox]) file.close();
      await close();
    },
  };
}
