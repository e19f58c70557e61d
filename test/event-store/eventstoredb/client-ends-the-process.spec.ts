import { spawn } from 'node:child_process';
import { join } from 'node:path';

type Ended = { readonly code: number | null; readonly said: readonly string[]; readonly complained: string };

const root = join(__dirname, '..', '..', '..');

/** In a process of its own, because that is what is at stake. */
function run(what: string): Promise<Ended> {
  const script = [
    '--require',
    join(root, 'test/support/register-swc.cjs'),
    join(root, 'test/support/event-store-db/client-process.ts'),
    what,
  ];
  const child = spawn(process.execPath, script, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    let [said, complained] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString()));
    child.on('error', reject).on('close', (code) => {
      resolve({ code, said: said.trim().split('\n'), complained });
    });
  });
}

describe('the client of EventStoreDB', () => {
  it.each([
    ['when another server’s append stream drops', 'drop-one-stream'],
    ['when streams and connections drop under load', 'load-one-stream'],
    ['some time after an event id that is no uuid', 'bad-event-one-stream'],
  ])('ends the process %s, where all appends go down one stream', async (_, what) => {
    const { code, said, complained } = await run(what);
    expect(complained).toMatch(/TypeError: undefined is not iterable/);
    expect(complained).toMatch(/batchAppend\.js/);
    expect({ code, survived: said.includes('survived') }).toEqual({ code: 1, survived: false });
  });

  it.each([
    ['when another server’s stream drops', 'drop-each'],
    ['after an event id that is no uuid', 'bad-event-each'],
    ['whose first question to several hosts found nobody', 'discovery-that-failed-each'],
  ])('leaves the process alone %s, where each append is a call', async (_, what) => {
    const { code, said, complained } = await run(what);
    expect({ code, complained, survived: said.includes('survived') }).toEqual({ code: 0, complained: '', survived: true });
  });

  it('ends the process where a subscription is cut off and nobody listens for errors, unless it is iterated over', async () => {
    const unheard = await run('cut-off-unheard');
    expect(unheard).toMatchObject({ code: 1, complained: expect.stringContaining('Consumer too slow to handle event while live') });
    expect(await run('cut-off-iterated')).toEqual({ code: 0, said: ['caught', 'survived'], complained: '' });
  });

  it('goes on appending where each append is a call, while streams and connections drop under load', async () => {
    const { code, said, complained } = await run('load-each');
    expect({ code, complained, survived: said.includes('survived') }).toEqual({ code: 0, complained: '', survived: true });
    expect(Number(said[0]?.split(' ')[0])).toBeGreaterThan(50);
  });

  it('never appends again down one stream, where its first question to several hosts found nobody', async () => {
    const { code, said } = await run('discovery-that-failed-one-stream');
    expect({ code, said }).toEqual({ code: 0, said: ['failed', 'failed', 'failed', 'survived'] });
  });

  it('ends the process when a stream drops while it asks several hosts in vain who leads, either way', async () => {
    const { code, complained } = await run('drop-during-discovery');
    expect(complained).toMatch(/Failed to discover after 3 attempts/);
    expect(code).toBe(1);
  });
});
