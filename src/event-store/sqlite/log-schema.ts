/** "SFlg": marks a SQLite file as a log of this product, in the file's header. */
export const logApplicationId = 0x53466c67;

/** The layout of the tables below; raised with every change to them, so that an older program refuses a newer file. */
export const logVersion = 1;

/** Whatever program holds the file: what is written down is never changed or removed. */
const refuse = (table: string, deed: 'UPDATE' | 'DELETE'): string =>
  `CREATE TRIGGER ${table}_refuses_${deed.toLowerCase()} BEFORE ${deed} ON ${table} BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`;

export const logSchema: readonly string[] = [
  `CREATE TABLE events (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    event_id TEXT NOT NULL UNIQUE,
    stream TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 0),
    type TEXT NOT NULL CHECK (type <> ''),
    schema_version INTEGER NOT NULL,
    data TEXT NOT NULL,
    metadata TEXT NOT NULL,
    UNIQUE (stream, revision)
  ) STRICT`,
  `CREATE TABLE store (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    identity TEXT NOT NULL
  ) STRICT`,
  refuse('events', 'UPDATE'),
  refuse('events', 'DELETE'),
  refuse('store', 'UPDATE'),
  refuse('store', 'DELETE'),
];
