import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const test = join(__dirname, '..');

/** Those about one subject each; what stands beside their folders is long enough for a file of its own. */
const specsOf = (area: string): readonly string[] =>
  readdirSync(join(test, area), { encoding: 'utf8', recursive: true })
    .filter((name) => name.endsWith('.spec.ts') && dirname(name) !== '.')
    .map((name) => join(area, name))
    .sort();

/**
 * One part in so many of the specs that go through the doors of the app. Jest loads everything anew for each file that it runs, and the
 * whole product takes it longer than most of these specs take: together it is loaded once for all of them.
 */
export function together(part: number, parts: number): void {
  const all = ['api', 'web'].flatMap(specsOf);
  for (const [place, name] of all.entries()) {
    if (place % parts !== part) continue;
    describe(name, () => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- what is described cannot wait for an import()
      require(join(test, name));
    });
  }
}
