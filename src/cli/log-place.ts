import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openStore } from '../bootstrap/open-store';
import { parseConnectionString } from '../event-store/eventstoredb/connection-string';
import type { Log } from '../event-store/keys-first';
import { configOf } from './data-folder';
import { WrongUse, type Given, type Terminal } from './verb';

/** Where a log rests, as it is named on the command line. `said` may be printed: an address may hold a password. */
export type LogPlace = { readonly said: string } & (
  { readonly kind: 'folder'; readonly folder: string } | { readonly kind: 'eventstoredb'; readonly url: string }
);

const ofSettings = 'eventstoredb';
export const placesInWords = [
  'A place is the data folder of an embedded store, an esdb:// address, or the word eventstoredb: the address in the settings',
  '(STEADFAST_EVENTSTOREDB_URL, or the file that STEADFAST_EVENTSTOREDB_URL_FILE names), so that no password stands on the command line.',
];

/** Throws WrongUse, and ConfigurationError where the settings name no address. */
export function placeOf(option: 'from' | 'to', given: Given, terminal: Terminal): LogPlace {
  const typed = given.values[option];
  if (typeof typed !== 'string' || typed === '') throw new WrongUse(`--${option} is missing: name a data folder or EventStoreDB.`);
  const isAddress = /^(esdb|kurrentdb)(\+discover)?:\/\//.test(typed);
  if (typed !== ofSettings && !isAddress)
    return { kind: 'folder', folder: resolve(typed), said: `the embedded store in ${resolve(typed)}` };
  const url = isAddress ? typed : (configOf(given, terminal, { STEADFAST_STORE: 'eventstoredb' }).eventStoreDbUrl ?? '');
  try {
    parseConnectionString(url);
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : 'this is no address of EventStoreDB');
  }
  return { kind: 'eventstoredb', url, said: 'EventStoreDB' };
}

export const logFileIn = (folder: string): string => join(folder, 'log.sqlite');

/** Throws WrongUse where both are one place. */
export function assertApart(from: LogPlace, to: LogPlace): void {
  const one =
    from.kind === 'folder' && to.kind === 'folder'
      ? existsSync(to.folder) && realpathSync(from.folder) === realpathSync(to.folder)
      : from.kind === 'eventstoredb' && to.kind === 'eventstoredb' && from.url === to.url;
  if (one) throw new WrongUse('--from and --to name the same store.');
}

/** The log that is there, which nobody changes through this. */
export async function openSource(place: LogPlace): Promise<Log> {
  if (place.kind === 'folder' && !existsSync(logFileIn(place.folder))) throw new Error(`There is no log in ${place.folder}.`);
  return open(place, true);
}

/** The log that is there, or a new one. */
export async function openTarget(place: LogPlace): Promise<Log> {
  if (place.kind === 'folder') mkdirSync(place.folder, { recursive: true, mode: 0o700 });
  return open(place, false);
}

const open = (place: LogPlace, readOnly: boolean): Promise<Log> =>
  openStore(
    place.kind === 'folder'
      ? { store: 'sqlite', dataDir: place.folder }
      : { store: 'eventstoredb', dataDir: '', eventStoreDbUrl: place.url },
    { readOnly },
  );
