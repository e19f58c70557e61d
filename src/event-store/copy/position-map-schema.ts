/** "SFpm": marks a SQLite file as a map of positions, in the file's header. */
export const mapApplicationId = 0x5346706d;

export const mapSchema = `
  CREATE TABLE moved (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL
  ) STRICT;
  CREATE TABLE positions (
    old TEXT PRIMARY KEY,
    new TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
`;
