import { join } from 'node:path';
import { backupLog } from '../../event-store/backup/backup-log';
import { configOf, dataOption, jsonOption } from '../data-folder';
import { takeKeyring } from '../keyring-copies';
import { logFile } from '../open-data';
import type { Verb } from '../verb';

export const backup: Verb = {
  name: 'backup',
  usage: '<dir> [--data <dir>] [--json]',
  summary: 'copies the log and, apart from it, the wrapped keyring, while the server goes on',
  about: [
    'The log goes to <dir>/log, the keyring to <dir>/keyring: keep the two in different places.',
    'The master key is in neither: keep it apart from both.',
    'Where the log is in EventStoreDB, only the keyring is copied: back up the store by its own means first.',
    'Where STEADFAST_DATABASE_URL is set, the keyring comes out of PostgreSQL. Everything else there (the access log, sessions) is',
    'for pg_dump, whose copies of the keyring need the same care.',
  ],
  options: { ...dataOption, ...jsonOption },
  words: [1, 1],
  run: async (given, terminal) => {
    const [folder = ''] = given.words;
    const config = configOf(given, terminal);
    // The log first: every key that it needs is then in the keyring's copy.
    const note = config.store === 'sqlite' ? backupLog(logFile(config), join(folder, 'log')) : null;
    await takeKeyring(config, join(folder, 'keyring'));
    if (given.values['json'] === true) terminal.out(JSON.stringify(note));
    else {
      terminal.out(
        note === null
          ? 'The log is in EventStoreDB and was not copied: its own backup comes before this one (docs/eventstoredb.md).'
          : `${note.events} events copied to ${join(folder, 'log')}.`,
      );
      terminal.out(`The wrapped keys are in ${join(folder, 'keyring')}. The master key is in no copy.`);
    }
    return 0;
  },
};
