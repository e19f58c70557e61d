import { execFileSync, fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '..', '..');

/** The product and the benches as the build compiles them, templates beside the code; answers the folder. */
export function compiled(folder: string): string {
  const out = resolve(folder, 'compiled');
  const swc = join(root, 'node_modules', '@swc', 'cli', 'bin', 'swc.js');
  execFileSync(process.execPath, [swc, 'src', 'bench', '-d', out, '--copy-files', '--config-file', '.swcrc', '-q'], { cwd: root });
  return out;
}

export type Served<Ready> = { readonly process: ChildProcess; readonly ready: Ready; stop(): Promise<void> };

/** A server of its own process; `ready` is the first thing that it says. What it logs costs it the writing, and goes nowhere. */
export async function served<Ready>(out: string, module: string, ...args: string[]): Promise<Served<Ready>> {
  const child = fork(join(out, 'bench', 'support', module), args, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ready = await new Promise<Ready>((resolve, reject) => {
    child.once('message', (message) => {
      resolve(message as Ready);
    });
    child.once('exit', (status) => {
      reject(new Error(`${module} ended with ${status}`));
    });
  });
  return {
    process: child,
    ready,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
