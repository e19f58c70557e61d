import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { NO_STREAM } from '@eventstore/db-client';
import { all, clientOf, connections, failureOf, Heard, newStream, onceNoticed, oneCallEach, someTold } from './client-words';

const root = join(__dirname, '..', '..', '..');

describe('the double in a process of its own', () => {
  const { keep } = connections();
  let child: ChildProcess;
  let lines: AsyncIterator<string>;
  const nextLine = async (): Promise<string> => ((await lines.next()).value as string | undefined) ?? 'it ended';
  const tell = (command: string): Promise<string> => {
    child.stdin?.write(`${command}\n`);
    return nextLine();
  };
  beforeEach(() => {
    const script = [
      '--require',
      join(root, 'test/support/register-swc.cjs'),
      join(root, 'test/support/event-store-db/serve-double.ts'),
      '0',
    ];
    child = spawn(process.execPath, script, { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
    const heard: Interface = createInterface({ input: child.stdout! });
    lines = heard[Symbol.asyncIterator]();
    keep({
      close: async () => {
        const ended = new Promise((resolve) => child.once('close', resolve));
        child.stdin?.end();
        await ended;
      },
    });
  });

  it('says where it is, is filled, and does what it is told', async () => {
    const { client } = keep(clientOf(await nextLine()));
    expect(await tell('fill 1000')).toBe('done fill');
    const found = await all(client.readAll());
    expect(found.filter(({ event }) => event?.type === 'ContactRecorded')).toHaveLength(1000);
    const stream = newStream();
    await client.appendToStream(stream, someTold(stream, 1), { expectedRevision: NO_STREAM, ...oneCallEach });
    expect(await tell('kill-in-mid-append stored')).toBe('done kill-in-mid-append');
    const error = await failureOf(client.appendToStream(stream, someTold('more', 1), { expectedRevision: 0n, ...oneCallEach }));
    expect(error).toMatchObject({ type: 'unavailable' });
    expect(await tell('restart')).toBe('done restart');
    expect(await onceNoticed(() => all(client.readStream(stream)))).toHaveLength(2);
    expect(await tell('dance')).toBe('unknown dance');
  });

  it('is given up by the client’s own probing of the connection where it is frozen', async () => {
    jest.spyOn(console, 'warn').mockReturnValue();
    const { client } = keep(clientOf(`${await nextLine()}&keepAliveInterval=100&keepAliveTimeout=200`));
    const heard = await new Heard(client.subscribeToAll()).until(({ caughtUp }) => caughtUp);
    await client.appendToStream(newStream(), someTold('before', 1), { expectedRevision: NO_STREAM });
    child.kill('SIGSTOP');
    const failing = failureOf(client.appendToStream(newStream(), someTold('frozen', 1), { expectedRevision: NO_STREAM }));
    await heard.until(({ errors }) => errors.length > 0);
    child.kill('SIGCONT');
    expect(heard.errors[0]).toMatchObject({ type: 'unavailable', code: 14 });
    expect(await failing).toMatchObject({ type: 'unavailable', code: 14 });
  });
});
