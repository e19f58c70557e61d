import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { descriptionsOf } from '../../src/config/described';
import { Environment } from '../../src/config/environment';

type Service = {
  readonly build: string;
  readonly network_mode: string;
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly volumes: readonly string[];
};
type Compose = { readonly services: Readonly<Record<string, Service>>; readonly volumes: Readonly<Record<string, unknown>> };

const root = join(__dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const dockerfile = read('Dockerfile');
const lines = dockerfile.replaceAll('\\\n', '').split('\n');
const words = (instruction: string): string[][] =>
  lines.filter((line) => line.startsWith(`${instruction} `)).map((line) => line.split(/\s+/).slice(1));

const { services, volumes } = load(read('docker-compose.yml')) as Compose;
const settings = [...descriptionsOf(Environment).keys()];
const settingsNamedIn = (text: string): string[] => [...new Set(text.match(/STEADFAST_[A-Z_]+/g))];

/** The source of a program that the build puts into `dist`. */
const sourceOf = (command: readonly string[]): string =>
  command
    .filter((word) => word.startsWith('dist/'))
    .join(' ')
    .replace(/^dist\/(.+)\.js$/, 'src/$1.ts');

describe('the container', () => {
  const copied = words('COPY')
    .filter(([first]) => !first?.startsWith('--from'))
    .flatMap((paths) => paths.slice(0, -1));

  it.each(copied)('is made from what is there: %s', (path) => {
    expect(existsSync(join(root, path))).toBe(true);
  });

  it('is made from nothing that is kept out of it', () => {
    const letIn = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    expect(copied.map((path) => path.replace(/^\.\//, '')).filter((path) => !letIn.includes(path))).toEqual([]);
  });

  it('runs as nobody in particular, and is asked how it is', () => {
    expect(words('USER')).toEqual([['node']]);
    expect(dockerfile).toMatch(/^HEALTHCHECK /m);
  });

  it('starts a program that the build makes', () => {
    const [command] = words('CMD').slice(-1);
    const program = sourceOf(JSON.parse(command!.join(' ')) as string[]);
    expect(existsSync(join(root, program))).toBe(true);
  });
});

describe.each(Object.entries(services))('the service %s', (_name, service) => {
  it('is built from this folder and starts a program that the build makes', () => {
    expect(existsSync(join(root, service.build, 'Dockerfile'))).toBe(true);
    expect(existsSync(join(root, sourceOf(service.command)))).toBe(true);
  });

  it('keeps its data on a volume that is declared, where the program puts it', () => {
    const mounts = service.volumes.map((volume) => volume.split(':'));
    expect(mounts.map(([name]) => name)).toEqual(Object.keys(volumes));
    const folder = service.command[service.command.indexOf('--data') + 1];
    expect(mounts.some(([, path]) => folder?.startsWith(`${path}/`))).toBe(true);
  });

  it('stays on loopback, since anybody who reaches the demo may sign in as anybody', () => {
    expect(service.network_mode).toBe('host');
    expect(service.environment).toMatchObject({ STEADFAST_SIGN_IN: 'demo', STEADFAST_HOST: '127.0.0.1' });
  });
});

describe('a setting that a container names', () => {
  it.each(settingsNamedIn(dockerfile + read('docker-compose.yml')))('is one that the product knows: %s', (setting) => {
    expect(settings).toContain(setting);
  });
});
