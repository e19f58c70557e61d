/** `sealed` is empty once the session was ended: a request that was still under way does not bring it back. */
export const sessionTable = `
  CREATE TABLE steadfast.session (
    id text COLLATE "C" PRIMARY KEY, sealed bytea NOT NULL, started_at bigint NOT NULL, touched_at bigint NOT NULL
  );
  CREATE INDEX session_touched ON steadfast.session (touched_at);`;
