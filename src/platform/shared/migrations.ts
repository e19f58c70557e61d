import type { Migration } from '../../postgres/migrate';
import { accessLogSeenTable } from '../access-log/access-log-seen-table';
import { accessLogTable } from '../access-log/access-log-table';
import { keyringTables } from '../keyring/postgres/keyring-tables';
import { leaseTable } from '../leases/lease-table';
import { outboxTable } from '../notifications/outbox-table';
import { policyCheckpointTable } from '../policy-checkpoints/policy-checkpoint-table';
import { rateLimitTable } from '../rate-limit/rate-limit-table';
import { sessionTable } from '../session/session-table';

/** What several servers share, in the order in which it came. One that was released is never changed: a later one changes what it made. */
export const sharedMigrations: readonly Migration[] = [
  { number: 1, name: 'keyring', sql: keyringTables },
  { number: 2, name: 'sessions', sql: sessionTable },
  { number: 3, name: 'access log', sql: accessLogTable },
  { number: 4, name: 'leases', sql: leaseTable },
  { number: 5, name: 'places of policies', sql: policyCheckpointTable },
  { number: 6, name: 'rate limits', sql: rateLimitTable },
  { number: 7, name: 'outbox', sql: outboxTable },
  { number: 8, name: 'who has seen what', sql: accessLogSeenTable },
];
