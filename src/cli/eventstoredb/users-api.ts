import { request } from 'node:https';
import type { EventStoreDbAddress } from './address';

type Method = 'GET' | 'POST' | 'PUT';

export type Account = { readonly username: string; readonly password: string };

/** EventStoreDB answered, and not with what was asked for. */
export class UnexpectedAnswer extends Error {
  constructor(
    readonly status: number,
    what: string,
  ) {
    super(`EventStoreDB answered ${status} to ${what}${status === 401 ? ': it does not know this password' : ''}.`);
    this.name = 'UnexpectedAnswer';
  }
}

/** Makes the account, or gives the one that is there this password; it belongs to no group, so it administers nothing. */
export async function makeUser(address: EventStoreDbAddress, admin: Account): Promise<void> {
  await makeOrRenew(address, admin);
  // A node that has just been told goes on for a moment by the password that was.
  const status = await ask(address, { username: address.login, password: address.password }, 'GET', '/users/$current');
  if (status !== 200) throw new UnexpectedAnswer(status, 'the account itself');
}

async function makeOrRenew(address: EventStoreDbAddress, admin: Account): Promise<void> {
  const { login, password } = address;
  const account = { fullName: 'Steadfast', groups: [] };
  const path = `/users/${encodeURIComponent(login)}`;
  const made = await ask(address, admin, 'POST', '/users/', { loginName: login, ...account, password });
  // Also where it is there already with this very password.
  if (made === 201) return;
  if (made !== 409) throw new UnexpectedAnswer(made, 'the administrator, who asked for a new account');
  const calls = [
    ['PUT', path, account, 'what the account may do'],
    ['POST', `${path}/command/reset-password`, { newPassword: password }, 'a new password'],
    ['POST', `${path}/command/enable`, {}, 'the account in use'],
  ] as const;
  for (const [method, to, body, what] of calls) {
    const status = await ask(address, admin, method, to, body);
    if (status !== 200) throw new UnexpectedAnswer(status, what);
  }
}

/** The status of the first node that answers. Throws the last fault where none does. */
async function ask(address: EventStoreDbAddress, account: Account, method: Method, path: string, body?: object): Promise<number> {
  let fault: unknown;
  for (const node of address.nodes) {
    try {
      return await askNode(node, address.authority, account, method, path, body === undefined ? '' : JSON.stringify(body));
    } catch (error) {
      fault = error;
    }
  }
  throw fault;
}

function askNode(
  node: EventStoreDbAddress['nodes'][number],
  authority: Buffer | undefined,
  { username, password }: Account,
  method: Method,
  path: string,
  body: string,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const call = request({ ...node, method, path, headers, auth: `${username}:${password}`, ca: authority, timeout: 10_000 }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0));
    });
    call.on('error', reject).on('timeout', () => call.destroy(new Error(`${node.host} did not answer in time.`)));
    call.end(body);
  });
}
