import { StreamNotFoundError, type EventStoreDBClient } from '@eventstore/db-client';
import { addressOf } from '../../src/cli/eventstoredb/address';
import { permit } from '../../src/cli/eventstoredb/permissions';
import { runCli } from '../../src/cli/run-cli';

describe('the address of EventStoreDB', () => {
  it('names the account, its password and every node', () => {
    expect(addressOf('esdb://app:hush@one:2113,two?tls=true')).toEqual({
      login: 'app',
      password: 'hush',
      nodes: [
        { host: 'one', port: 2113 },
        { host: 'two', port: 2113 },
      ],
    });
  });

  it.each([undefined, 'esdb://one:2113', 'esdb://app:hush@one?tls=false'])('is refused without an account, or in the clear: %s', (url) => {
    expect(() => addressOf(url)).toThrow('The address of EventStoreDB');
    expect(() => addressOf(url)).not.toThrow('hush');
  });
});

describe('what the account may do', () => {
  /** As much of the client as is called here, with the answers that a server gives. */
  const log = () => {
    const written: unknown[] = [];
    let metadata: unknown;
    const client = {
      getStreamMetadata: async () => ({ metadata }),
      setStreamMetadata: async (stream: string, given: unknown) => written.push({ stream, given }) && (metadata = given),
      async *readStream() {
        const last = written.findLast((one) => (one as { stream: string }).stream === '$settings') as { data: unknown } | undefined;
        if (!last) throw Object.create(StreamNotFoundError.prototype);
        yield { event: { data: last.data } };
      },
      appendToStream: async (stream: string, { data }: { data: unknown }) => written.push({ stream, data }),
    };
    return { written, client: client as unknown as EventStoreDBClient };
  };
  const admin = { username: 'admin', password: 'hush' };

  it('is to read, to append and to follow; deleting and deciding who may what are left to administrators', async () => {
    const { client, written } = log();
    await expect(permit(client, admin, 'app')).resolves.toBe(true);
    const own = { $r: ['app', '$admins'], $w: ['app', '$admins'], $d: '$admins', $mr: ['app', '$admins'], $mw: '$admins' };
    expect(written).toEqual([
      { stream: '$all', given: { acl: { readRoles: ['$admins', 'app'] } } },
      { stream: '$settings', data: expect.objectContaining({ $userStreamAcl: own }) },
    ]);
  });

  it('is written once', async () => {
    const { client, written } = log();
    await permit(client, admin, 'app');
    await expect(permit(client, admin, 'app')).resolves.toBe(false);
    expect(written).toHaveLength(2);
  });
});

describe('`eventstoredb accounts`', () => {
  const cli = async (...words: string[]) => {
    const err: string[] = [];
    const status = await runCli(words, { out: () => undefined, err: (line) => err.push(line), variables: {} });
    return { status, err: err.join('\n') };
  };

  it.each([
    [[], '--admin-password-file is missing'],
    [['--admin-password-file', 'x', '--wait', 'long'], 'whole number'],
    [['--admin-password-file', 'x'], 'must name the account'],
  ])('answers wrong use with status 2: %j', async (options, said) => {
    const { status, err } = await cli('eventstoredb', 'accounts', ...options);
    expect(status).toBe(2);
    expect(err).toContain(said);
  });
});
