import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { descriptionsOf } from '../../src/config/described';
import { Environment } from '../../src/config/environment';
import { read, root } from './compose';

const dockerfile = read('Dockerfile');
const lines = dockerfile.replaceAll('\\\n', '').split('\n');
const words = (instruction: string): string[][] =>
  lines.filter((line) => line.startsWith(`${instruction} `)).map((line) => line.split(/\s+/).slice(1));

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
    expect(words('USER')).toEqual([['1000:1000']]);
    expect(dockerfile).toMatch(/^HEALTHCHECK /m);
  });

  it('stands on one version of one image, and leaves what builds it behind', () => {
    const images = words('FROM').map(([image]) => image);
    expect(new Set(images).size).toBe(1);
    expect(images[0]).toMatch(/^node:\d+\.\d+\.\d+-[a-z]+-slim$/);
    const last = lines.slice(lines.lastIndexOf(lines.filter((line) => line.startsWith('FROM ')).at(-1)!));
    expect(last.filter((line) => line.startsWith('COPY ') && !line.startsWith('COPY --from=build /app/'))).toEqual([]);
    expect(last.filter((line) => line.startsWith('COPY ')).map((line) => line.split('/app/')[1]?.split(' ')[0])).toEqual([
      'package.json',
      'node_modules',
      'dist',
    ]);
  });

  it('starts a program that the build makes', () => {
    const [command] = words('CMD').slice(-1);
    const program = sourceOf(JSON.parse(command!.join(' ')) as string[]);
    expect(existsSync(join(root, program))).toBe(true);
  });
});

describe('a setting that a container names', () => {
  it.each(settingsNamedIn(dockerfile + read('docker-compose.yml')))('is one that the product knows: %s', (setting) => {
    expect(settings).toContain(setting);
  });
});
