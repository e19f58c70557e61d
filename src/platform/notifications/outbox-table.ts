/** `next_at` is null once it was sent or given up. Its line stays: what was said once is not said again. */
export const outboxTable = `
  CREATE TABLE steadfast.outbox (
    id text COLLATE "C" PRIMARY KEY, staff_id text NOT NULL, at text NOT NULL, failures integer NOT NULL DEFAULT 0,
    next_at text COLLATE "C", sent_at text, given_up_at text
  );
  CREATE INDEX outbox_next ON steadfast.outbox (next_at) WHERE next_at IS NOT NULL;`;
