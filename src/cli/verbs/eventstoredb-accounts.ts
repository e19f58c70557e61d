import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { EventStoreDBClient } from '@eventstore/db-client';
import { addressOf } from '../eventstoredb/address';
import { permit } from '../eventstoredb/permissions';
import { type Account, makeUser } from '../eventstoredb/users-api';
import { configOf } from '../data-folder';
import type { Terminal, Verb } from '../verb';
import { textOf, WrongUse } from '../verb';

export const eventStoreDbAccounts: Verb = {
  name: 'eventstoredb accounts',
  usage: '--admin-password-file <file> [--wait <seconds>]',
  summary: 'makes the account that the servers use in EventStoreDB, with no more rights than they need',
  about: [
    'Login and password are those in STEADFAST_EVENTSTOREDB_URL (or the file that STEADFAST_EVENTSTOREDB_URL_FILE names). The account',
    'may read and append, and follow the whole log; it deletes nothing and administers nothing. Nobody else but administrators may',
    'read. Run again, it renews the password and leaves the rest as it is.',
  ],
  options: {
    'admin-password-file': { type: 'string', what: "a file with the password of EventStoreDB's own user `admin`" },
    wait: { type: 'string', what: 'how long to wait for a cluster that is still starting', default: '120' },
  },
  run: async (given, terminal) => {
    const file = textOf(eventStoreDbAccounts, given, 'admin-password-file');
    const seconds = Number(textOf(eventStoreDbAccounts, given, 'wait'));
    if (file === undefined) throw new WrongUse('--admin-password-file is missing.');
    if (!Number.isInteger(seconds) || seconds < 0) throw new WrongUse('--wait takes a whole number of seconds.');
    const { eventStoreDbUrl: url } = configOf(given, terminal);
    const address = addressOf(url);
    const admin: Account = { username: 'admin', password: readFileSync(file, 'utf8').trim() };
    const client = EventStoreDBClient.connectionString(url ?? '');
    try {
      await untilReady(seconds, terminal, async () => {
        await makeUser(address, admin);
        await permit(client, admin, address.login);
        terminal.out(`The account \`${address.login}\` is ready: it may read, append and follow the log, and nothing else.`);
      });
    } finally {
      await client.dispose();
    }
    return 0;
  },
};

/** A cluster that has just started knows neither a leader nor its own administrator for a while; nothing here does harm twice. */
async function untilReady(seconds: number, { err }: Terminal, work: () => Promise<void>): Promise<void> {
  const until = Date.now() + seconds * 1000;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() >= until) throw error;
      err(`Not yet: ${error instanceof Error && error.message !== '' ? error.message : 'EventStoreDB gave no answer'}`);
      await wait(2000);
    }
  }
}
