/**
 * Which looks that were let show which record: found by its id, newest first. A trigger fills it, so that a server of the
 * version before, which may go on writing for a while, leaves nothing out, and so that nobody writes a line of it by hand.
 */
export const accessLogSeenTable = `
  ALTER TABLE steadfast.access_log ADD COLUMN reason text;
  CREATE TABLE steadfast.access_log_seen (
    id text COLLATE "C" NOT NULL, at timestamptz NOT NULL, number bigint NOT NULL, PRIMARY KEY (id, at, number)
  );
  CREATE FUNCTION steadfast.note_what_was_seen() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
    BEGIN
      INSERT INTO steadfast.access_log_seen (id, at, number)
        SELECT DISTINCT id, at, number FROM added, jsonb_array_elements_text(ids) AS named (id) WHERE outcome = 'allowed';
      RETURN NULL;
    END $$;
  CREATE TRIGGER seen AFTER INSERT ON steadfast.access_log REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION steadfast.note_what_was_seen();
  INSERT INTO steadfast.access_log_seen (id, at, number)
    SELECT DISTINCT id, at, number FROM steadfast.access_log, jsonb_array_elements_text(ids) AS named (id) WHERE outcome = 'allowed';
  CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON steadfast.access_log_seen
    FOR EACH ROW EXECUTE FUNCTION steadfast.refuse('the access log is append-only');
  CREATE TRIGGER never_emptied BEFORE TRUNCATE ON steadfast.access_log_seen
    FOR EACH STATEMENT EXECUTE FUNCTION steadfast.refuse('the access log is append-only');`;
