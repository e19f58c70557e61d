import { grantsFor } from '../../platform/shared/grants';
import { sharedMigrations } from '../../platform/shared/migrations';
import { openSharedDatabase } from '../../postgres/database';
import { migrate } from '../../postgres/migrate';
import { configOf } from '../data-folder';
import type { Verb } from '../verb';
import { textOf, WrongUse } from '../verb';

export const databasePrepare: Verb = {
  name: 'database prepare',
  usage: '[--role <name>]',
  summary: 'makes in PostgreSQL what several servers share, and lets a role of theirs use it and no more',
  about: [
    'Run it as the owner of the database, named in STEADFAST_DATABASE_URL, before each new version is started. Servers whose own role',
    'may make tables do this by themselves when they start.',
  ],
  options: { role: { type: 'string', what: 'the role that servers sign in with; it must be there already' } },
  run: async (given, terminal) => {
    const { databaseUrl } = configOf(given, terminal);
    if (databaseUrl === undefined) throw new WrongUse('Set STEADFAST_DATABASE_URL: a single server needs no database.');
    const role = textOf(databasePrepare, given, 'role');
    const database = openSharedDatabase(databaseUrl, { patienceMs: 30_000 });
    try {
      await migrate(database, sharedMigrations);
      if (role !== undefined) await database.transaction((queries) => queries.query(grantsFor(role)));
    } finally {
      await database.close();
    }
    terminal.out(role === undefined ? 'The tables are there.' : `The tables are there, and ${role} may use them.`);
    return 0;
  },
};
