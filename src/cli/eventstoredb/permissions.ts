import { isDeepStrictEqual } from 'node:util';
import { type EventStoreDBClient, jsonEvent, StreamNotFoundError } from '@eventstore/db-client';
import type { Account } from './users-api';

type LogClient = Pick<EventStoreDBClient, 'getStreamMetadata' | 'setStreamMetadata' | 'readStream' | 'appendToStream'>;

const settingsStream = '$settings';

/** Who may do what with a stream that says nothing of its own. Nobody but an administrator deletes, or changes who may what. */
const defaultsFor = (login: string) => ({
  $userStreamAcl: { $r: [login, '$admins'], $w: [login, '$admins'], $d: '$admins', $mr: [login, '$admins'], $mw: '$admins' },
  $systemStreamAcl: { $r: '$admins', $w: '$admins', $d: '$admins', $mr: '$admins', $mw: '$admins' },
});

/** Lets the account read and append, and follow the whole log. Writes only what is not so already. Answers whether it wrote. */
export async function permit(client: LogClient, credentials: Account, login: string): Promise<boolean> {
  const readers = ['$admins', login];
  const { metadata } = await client.getStreamMetadata('$all', { credentials });
  const mayFollow = isDeepStrictEqual(metadata?.acl?.readRoles, readers);
  if (!mayFollow) await client.setStreamMetadata('$all', { acl: { readRoles: readers } }, { credentials });
  const defaults = defaultsFor(login);
  const mayAppend = isDeepStrictEqual(await lastSettings(client, credentials), defaults);
  if (!mayAppend) await client.appendToStream(settingsStream, jsonEvent({ type: '$settings', data: defaults }), { credentials });
  return !mayFollow || !mayAppend;
}

async function lastSettings(client: LogClient, credentials: Account): Promise<unknown> {
  try {
    for await (const { event } of client.readStream(settingsStream, {
      direction: 'backwards',
      fromRevision: 'end',
      maxCount: 1,
      credentials,
    }))
      return event?.data;
  } catch (error) {
    if (!(error instanceof StreamNotFoundError)) throw error;
  }
  return undefined;
}
