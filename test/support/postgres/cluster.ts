import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { accountOfPostgres, programsOfPostgres } from './programs';

/** Ends PostgreSQL when it is told to, and when whoever started it is gone: its standard input ends then. */
const untilInputEnds = '"$@" 2>&1 & server=$!; read -r how; kill "-${how:-INT}" "$server"; wait "$server"';

/** A PostgreSQL of the test's own, on a free port of this machine, in a temporary folder. */
export class Cluster {
  private server: ChildProcess | undefined;

  private constructor(
    private readonly folder: string,
    private readonly programs: string,
    private readonly port: number,
  ) {}

  static async make(): Promise<Cluster> {
    const account = accountOfPostgres();
    const folder = mkdtempSync(join(tmpdir(), 'steadfast-postgres-'));
    if (account.uid !== undefined && account.gid !== undefined) chownSync(folder, account.uid, account.gid);
    const programs = programsOfPostgres(folder, account);
    const options = ['--auth=trust', '--username=steadfast', '--no-sync', '--no-locale', '--encoding=UTF8', '--wal-segsize=1'];
    await promisify(execFile)(join(programs, 'initdb'), ['-D', join(folder, 'data'), ...options], { ...account, cwd: folder });
    const cluster = new Cluster(folder, programs, await freePort());
    await cluster.start();
    return cluster;
  }

  get url(): string {
    return `postgres://steadfast@127.0.0.1:${this.port}/postgres`;
  }

  async start(): Promise<void> {
    const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'shared_buffers=16MB', 'fsync=off', 'max_connections=80'];
    const words = ['-D', join(this.folder, 'data'), '-p', String(this.port), ...settings.flatMap((setting) => ['-c', setting])];
    const server = spawn('sh', ['-c', untilInputEnds, 'sh', join(this.programs, 'postgres'), ...words], {
      ...accountOfPostgres(),
      cwd: this.folder,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    this.server = server;
    await ready(server);
  }

  /** As an administrator does; `crash` leaves no time to put anything down. */
  async stop(how: 'orderly' | 'crash' = 'orderly'): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (!server) return;
    const ended = once(server, 'exit');
    server.stdin?.end(how === 'crash' ? 'QUIT\n' : 'INT\n');
    await ended;
  }

  async end(): Promise<void> {
    await this.stop('crash');
    rmSync(this.folder, { recursive: true, force: true });
  }
}

async function ready(server: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    server.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${said}`)));
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
