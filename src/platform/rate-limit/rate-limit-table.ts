/** Not logged: after a crash of PostgreSQL everybody begins to count anew, which harms nobody. */
export const rateLimitTable = `
  CREATE UNLOGGED TABLE steadfast.rate_limit (
    key text COLLATE "C" NOT NULL, throttler text COLLATE "C" NOT NULL, hits integer NOT NULL,
    ends_at timestamptz NOT NULL, blocked_until timestamptz, PRIMARY KEY (key, throttler)
  );
  CREATE INDEX rate_limit_ends ON steadfast.rate_limit (ends_at);`;
