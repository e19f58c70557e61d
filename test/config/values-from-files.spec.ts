import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '../../src/config/configuration-error';
import { readConfig } from '../../src/config/read-config';
import { temporaryFolders } from '../support/temporary-folder';

const faultsOf = (variables: Record<string, string>): readonly string[] => {
  try {
    readConfig(variables);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.faults;
    throw error;
  }
  return [];
};

const eventStore = { variable: 'STEADFAST_EVENTSTOREDB_URL', field: 'eventStoreDbUrl', url: 'esdb://app:hush@one:2113?tls=true' } as const;
const database = { variable: 'STEADFAST_DATABASE_URL', field: 'databaseUrl', url: 'postgresql://app:hush@two:5432/app' } as const;

const mailServer = { variable: 'STEADFAST_SMTP_URL', field: 'smtpUrl', url: 'smtp://app:hush@three:587' } as const;

describe.each([eventStore, database, mailServer])('$variable in a file', ({ variable, field, url }) => {
  const newFolder = temporaryFolders();
  const named = `${variable}_FILE`;
  const store = { STEADFAST_STORE: 'eventstoredb', STEADFAST_EVENTSTOREDB_URL: eventStore.url } as const;
  const beside = variable === eventStore.variable ? { STEADFAST_STORE: 'eventstoredb' } : store;
  const fileWith = (text: string): string => {
    const path = join(newFolder(), 'url');
    writeFileSync(path, text);
    return path;
  };

  it('is read, without the line break that an editor leaves', () => {
    expect(readConfig({ ...beside, [named]: fileWith(`${url}\n`) })[field]).toBe(url);
  });

  it('cannot be set together with the variable itself: one of them would be a lie', () => {
    expect(faultsOf({ ...beside, [variable]: url, [named]: fileWith(url) })).toEqual([`${named}: cannot be set together with ${variable}`]);
  });

  it.each([
    ['that is not there', () => join(newFolder(), 'nothing'), 'names a file that cannot be read'],
    ['that is a folder', () => newFolder(), 'names a file that cannot be read'],
    ['with nothing in it', () => fileWith(' \n'), 'names an empty file'],
  ])('is a fault of the variable that names a file %s, once', (_what, path, said) => {
    expect(faultsOf({ ...beside, [named]: path() })).toEqual([`${named}: ${said}`]);
  });

  it('is a fault of the variable that names the file where it is no address, and what it says is not repeated', () => {
    const faults = faultsOf({ ...beside, [named]: fileWith('hush-hush') });
    expect(faults).toEqual([expect.stringMatching(new RegExp(`^${named}: must match`))]);
    expect(faults.join()).not.toContain('hush');
  });
});
