/**
 * A wrapped key each, and a numbered line for every key made or destroyed: what a server reads to know what the others
 * did. The numbers follow the order of commits because whoever writes holds one lock until its commit, so a reader that
 * has seen a number has seen all below it. The trigger sees to it, whoever writes.
 *
 * What a destroyed key leaves in the table's pages is cleared by the next vacuum, which is asked for at once.
 */
export const keyringTables = `
  CREATE TABLE steadfast.keyring_master (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one), key_id text NOT NULL, key_check text NOT NULL
  );
  CREATE TABLE steadfast.data_key (
    subject text COLLATE "C" PRIMARY KEY, wrapped bytea, destroyed_at text,
    CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL))
  ) WITH (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
  CREATE TABLE steadfast.key_change (
    number bigint PRIMARY KEY, mark uuid NOT NULL DEFAULT gen_random_uuid(), subject text COLLATE "C" NOT NULL
  );
  CREATE TABLE steadfast.destruction (subject text COLLATE "C" PRIMARY KEY, destroyed_at text NOT NULL);

  CREATE FUNCTION steadfast.refuse() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION '%', TG_ARGV[0]; END $$;

  CREATE FUNCTION steadfast.number_key_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
    BEGIN
      PERFORM pg_advisory_xact_lock(x'5346'::int, 2);
      INSERT INTO steadfast.key_change (number, subject)
        SELECT coalesce(max(number), 0) + 1, NEW.subject FROM steadfast.key_change;
      RETURN NULL;
    END $$;
  CREATE TRIGGER numbered AFTER INSERT OR UPDATE ON steadfast.data_key
    FOR EACH ROW EXECUTE FUNCTION steadfast.number_key_change();

  CREATE TRIGGER destroyed_is_for_ever BEFORE UPDATE ON steadfast.data_key
    FOR EACH ROW WHEN (OLD.destroyed_at IS NOT NULL OR NEW.destroyed_at IS NULL)
    EXECUTE FUNCTION steadfast.refuse('a key is destroyed once and for ever, and otherwise never changed');
  CREATE TRIGGER never_removed BEFORE DELETE ON steadfast.data_key
    FOR EACH ROW EXECUTE FUNCTION steadfast.refuse('keys are destroyed, not removed');
  CREATE TRIGGER never_emptied BEFORE TRUNCATE ON steadfast.data_key
    FOR EACH STATEMENT EXECUTE FUNCTION steadfast.refuse('keys are destroyed, not removed');
  CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON steadfast.key_change
    FOR EACH ROW EXECUTE FUNCTION steadfast.refuse('append-only');
  CREATE TRIGGER never_emptied BEFORE TRUNCATE ON steadfast.key_change
    FOR EACH STATEMENT EXECUTE FUNCTION steadfast.refuse('append-only');
  CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE ON steadfast.destruction
    FOR EACH ROW EXECUTE FUNCTION steadfast.refuse('append-only');
  CREATE TRIGGER never_emptied BEFORE TRUNCATE ON steadfast.destruction
    FOR EACH STATEMENT EXECUTE FUNCTION steadfast.refuse('append-only');`;
