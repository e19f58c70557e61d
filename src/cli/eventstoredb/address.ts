import { readFileSync } from 'node:fs';
import { WrongUse } from '../verb';

/** What the address of EventStoreDB says, taken apart. */
export type EventStoreDbAddress = {
  readonly nodes: readonly { readonly host: string; readonly port: number }[];
  readonly login: string;
  readonly password: string;
  /** The authority that vouches for the nodes; the machine's own ones where it is left out. */
  readonly authority?: Buffer;
};

const parts = /^(?:esdb|kurrentdb)(?:\+discover)?:\/\/(?<login>[^:@/]+):(?<password>[^@/]+)@(?<hosts>[^/?]+)\/?(?:\?(?<options>.*))?$/;

/** Throws WrongUse where it names no account, or would send passwords in the clear; never says what is in it. */
export function addressOf(url: string | undefined): EventStoreDbAddress {
  const found = url === undefined ? undefined : parts.exec(url)?.groups;
  if (!found)
    throw new WrongUse('The address of EventStoreDB must name the account of the servers: esdb://login:password@host:2113?tls=true');
  const { login = '', password = '', hosts = '', options = '' } = found;
  const settings = new Map([...new URLSearchParams(options)].map(([name, value]) => [name.toLowerCase(), value]));
  if (settings.get('tls') === 'false') throw new WrongUse('The address of EventStoreDB says tls=false: passwords are not sent that way.');
  const file = settings.get('tlscafile');
  return {
    nodes: hosts.split(',').map(nodeOf),
    login: decodeURIComponent(login),
    password: decodeURIComponent(password),
    ...(file !== undefined && { authority: readFileSync(file) }),
  };
}

function nodeOf(text: string): { host: string; port: number } {
  const [host = '', port = '2113'] = text.split(':');
  return { host, port: Number(port) };
}
