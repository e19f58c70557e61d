import { constants, copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { restoreLog } from '../../event-store/backup/restore-log';
import { readMasterKeyFile } from '../../platform/keyring/master-key-file';
import { configOf, dataOption, jsonOption } from '../data-folder';
import { putKeyringBack } from '../keyring-copies';
import { logFile } from '../open-data';
import type { Verb } from '../verb';
import { textOf } from '../verb';

export const restore: Verb = {
  name: 'restore',
  usage: '<dir> --data <new dir> [--master-key <file>] [--destructions <dir>] [--json]',
  summary: 'puts a backup where there is nothing yet, with every destruction of a key applied',
  about: [
    'Refuses to overwrite. Views are not in a backup: they are built anew at the next start.',
    'Where STEADFAST_DATABASE_URL is set, the keyring goes into PostgreSQL, where there must be none yet: so one server becomes several.',
  ],
  options: {
    ...dataOption,
    'master-key': { type: 'string', what: 'the master key file to copy beside the data; STEADFAST_MASTER_KEY_FILE if left out' },
    destructions: { type: 'string', what: 'a folder with a later record of destructions, applied too' },
    ...jsonOption,
  },
  words: [1, 1],
  run: async (given, terminal) => {
    const [folder = ''] = given.words;
    const config = configOf(given, terminal);
    const masterKey = textOf(restore, given, 'master-key');
    for (const file of [logFile(config), join(config.dataDir, 'views')]) {
      if (existsSync(file)) throw new Error(`${file} is there already and is not overwritten: name a new folder with --data.`);
    }
    mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
    if (masterKey !== undefined) copyFileSync(masterKey, config.masterKeyFile, constants.COPYFILE_EXCL);
    const master = readMasterKeyFile(config.masterKeyFile);
    // With the record of destructions applied, before the log is there for anybody to serve.
    await putKeyringBack(join(folder, 'keyring'), config, master, textOf(restore, given, 'destructions'));
    const note = config.store === 'sqlite' ? restoreLog(join(folder, 'log'), logFile(config)) : null;
    if (given.values['json'] === true) terminal.out(JSON.stringify(note));
    else {
      terminal.out(
        note === null
          ? 'The log is in EventStoreDB and comes back by its own means (docs/eventstoredb.md); the keyring is back.'
          : `${note.events} events restored to ${config.dataDir}.`,
      );
      terminal.out('Every destruction on record is applied. Run `store verify` next.');
    }
    return 0;
  },
};
