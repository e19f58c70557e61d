/** What is at the head of a connection string, taken apart so that each node can be called by itself. */
export type Cluster = {
  /** `host:port`, or a name that stands for several addresses. At least one. */
  readonly nodes: readonly string[];
  /** The connection string of one node. */
  readonly toNode: (node: string) => string;
  readonly credentials: { readonly username: string; readonly password: string };
};

/** Where the server asks nobody who they are, credentials still choose the client's path; see ADR 0013. */
const nobody = { username: 'steadfast', password: 'steadfast' };

/** How the client is to look for nodes is not handed on: we look for them ourselves. */
const ofDiscovery = /^(nodePreference|maxDiscoverAttempts|discoveryInterval|gossipTimeout)$/i;

/** Throws a TypeError that does not repeat the text: it may hold a password. */
export function parseConnectionString(text: string): Cluster {
  const found = /^(?:esdb|kurrentdb)(?:\+discover)?:\/\/(?:([^:@/]*):([^@/]*)@)?([^/?@]+)\/?(?:\?(.*))?$/.exec(text.trim());
  const [, username, password, hosts = '', query = ''] = found ?? [];
  const nodes = hosts.split(',').map((host) => (/:\d+$/.test(host) ? host : `${host}:2113`));
  if (!found || hosts === '')
    throw new TypeError('the address of EventStoreDB is written esdb://user:password@host:port,host:port?tls=true');
  const settings = query.split('&').filter((setting) => setting !== '' && !ofDiscovery.test(setting.split('=')[0] ?? ''));
  const who = username === undefined ? '' : `${username}:${password ?? ''}@`;
  return {
    nodes,
    toNode: (node) => `esdb://${who}${node}${settings.length === 0 ? '' : `?${settings.join('&')}`}`,
    credentials: username === undefined ? nobody : { username: decodeURIComponent(username), password: decodeURIComponent(password ?? '') },
  };
}
