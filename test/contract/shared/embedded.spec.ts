import { SqliteKeyring } from '../../../src/platform/keyring/sqlite-keyring';
import { temporaryFolders } from '../../support/temporary-folder';
import { itKeepsKeys } from './keyring-contract';

describe('on one server', () => {
  const folder = temporaryFolders();
  const opened: { close(): void }[] = [];
  afterEach(() => {
    for (const one of opened.splice(0)) one.close();
  });
  const kept = <T extends { close(): void }>(one: T): T => {
    opened.push(one);
    return one;
  };

  itKeepsKeys('a folder', async () => {
    const directory = folder();
    return async (master) => kept(new SqliteKeyring({ directory, master }));
  });
});
