/** The server's role may insert and select; even the owner's mistakes meet the triggers. */
export const accessLogTable = `
  CREATE TABLE steadfast.access_log (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, at timestamptz NOT NULL, staff_id text NOT NULL, what text NOT NULL,
    ids jsonb NOT NULL, permission text NOT NULL, role text NOT NULL, outcome text NOT NULL
  );
  CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON steadfast.access_log
    FOR EACH ROW EXECUTE FUNCTION steadfast.refuse('the access log is append-only');
  CREATE TRIGGER never_emptied BEFORE TRUNCATE ON steadfast.access_log
    FOR EACH STATEMENT EXECUTE FUNCTION steadfast.refuse('the access log is append-only');`;
