import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A package's own command, found without npx: npx would ask the registry for one that is missing. */
export const bin = (name) => join(root, 'node_modules', '.bin', name);

const statusOf = (code, signal) => code ?? 128 + (signal ? constants.signals[signal] : 1);

/**
 * Runs a program in the project's folder. Answers its exit status. `output`: `all` is ours, `errors-only` leaves out its
 * standard output. Signals we are sent are passed on once; the program decides how it stops, and we wait for it.
 */
export function run(command, args, { env = {}, output = 'all', limitMs } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['inherit', output === 'all' ? 'inherit' : 'ignore', 'inherit'],
    });
    const passOn = (signal) => {
      // A terminal sends Ctrl-C to the whole group; a second copy would make a clean stop look like two.
      if (!(signal === 'SIGINT' && process.stdin.isTTY)) child.kill(signal);
    };
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, passOn);
    // npm's shell dies of SIGTERM without passing it on: whoever stopped npm wanted this to stop too.
    const parent = process.ppid;
    const orphaned = setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500);
    const limit = limitMs && setTimeout(() => child.kill('SIGKILL'), limitMs);
    const done = (status) => {
      clearTimeout(limit);
      clearInterval(orphaned);
      for (const signal of signals) process.off(signal, passOn);
      resolve(status);
    };
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      done(127);
    });
    child.on('exit', (code, signal) => done(statusOf(code, signal)));
  });
}

/** Runs a program and keeps what it prints. Answers `{ status, output }`. */
export function capture(command, args, { env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (part) => (output += part));
    child.stderr.on('data', (part) => (output += part));
    child.on('error', (error) => resolve({ status: 127, output: error.message }));
    child.on('close', (code, signal) => resolve({ status: statusOf(code, signal), output }));
  });
}
