import { resolve } from 'node:path';
import { createMasterKeyFile } from '../../platform/keyring/master-key-file';
import type { Verb } from '../verb';

export const masterKey: Verb = {
  name: 'master-key',
  usage: '<file>',
  summary: 'makes a new master key in a new file of mode 600',
  about: [
    'Refuses to overwrite: without the key that is there, nobody can read a name. Every server on the same log needs the same file;',
    'STEADFAST_MASTER_KEY_FILE names it.',
  ],
  options: {},
  words: [1, 1],
  run: async ({ words: [file = ''] }, terminal) => {
    const path = resolve(file);
    try {
      createMasterKeyFile(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      throw new Error(`${path} is there already and is not overwritten.`, { cause: error });
    }
    terminal.out(`Made a master key in ${path}, readable by you alone (mode 600).`);
    return 0;
  },
};
