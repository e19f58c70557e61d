/**
 * What a server's role may do, and no more: it makes no tables, writes over nobody's lines in the access log and in the
 * record of destructions, and numbers no change itself. Its name is quoted here.
 */
export function grantsFor(role: string): string {
  const to = `TO "${role.replaceAll('"', '""')}"`;
  return `
    GRANT USAGE ON SCHEMA steadfast ${to};
    GRANT SELECT ON steadfast.migration, steadfast.key_change, steadfast.access_log_seen ${to};
    GRANT SELECT, INSERT ON steadfast.keyring_master, steadfast.destruction, steadfast.access_log ${to};
    GRANT SELECT, INSERT, UPDATE (wrapped, destroyed_at) ON steadfast.data_key ${to};
    GRANT SELECT, INSERT, UPDATE (failures, next_at, sent_at, given_up_at) ON steadfast.outbox ${to};
    GRANT SELECT, INSERT, UPDATE, DELETE ON steadfast.session, steadfast.lease, steadfast.policy_checkpoint, steadfast.rate_limit ${to};`;
}
