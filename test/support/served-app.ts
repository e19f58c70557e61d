import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

export type ServedApp = {
  readonly base: string;
  readonly process: ChildProcess;
  /** Everything it wrote on its outputs so far. */
  said(): string;
  /** Waits until it is gone. */
  kill(signal: NodeJS.Signals): Promise<void>;
};

/** The whole server in a process of its own, on a free port of the loopback: to be killed, or to be looked at from outside. */
export function serveApp(dataDir: string): Promise<ServedApp> {
  const served = spawn(process.execPath, ['--require', join(root, 'test/support/register-swc.cjs'), join(root, 'src/main.ts')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], STEADFAST_DATA_DIR: dataDir, STEADFAST_PORT: '0', STEADFAST_LOG_LEVEL: 'info' },
  });
  let said = '';
  const gone = new Promise<void>((resolve) => served.once('close', () => resolve()));
  const kill = (signal: NodeJS.Signals): Promise<void> => {
    served.kill(signal);
    return gone;
  };
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const base = /ready at (http:\/\/\S+)/.exec(said)?.[1];
      if (base !== undefined) resolve({ base, process: served, said: () => said, kill });
    };
    served.stdout.on('data', hear);
    served.stderr.on('data', hear);
    void gone.then(() => reject(new Error(`the server ended before it was ready: ${said.slice(-2000)}`)));
  });
}
