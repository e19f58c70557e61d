import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './source-files';

type Piece = { readonly what: string; readonly path: string; readonly code: string; readonly reported: readonly string[] };

const domain = 'src/domain/support-case/planted.ts';
const projection = 'src/features/caseload/views/caseload/caseload.projection.ts';
const handler = 'src/features/intake/commands/open-case/open-case.command.ts';

const pure = (what: string, code: string, rule: string): readonly Piece[] =>
  [domain, projection].map((path) => ({ what: `${what} in ${path}`, path, code, reported: [rule] }));

const pieces: readonly Piece[] = [
  ...pure('a clock read with new Date()', 'export const at = new Date();', 'no-restricted-globals'),
  ...pure('a clock read with Date.now()', 'export const at = Date.now();', 'no-restricted-globals'),
  ...pure('a clock read through Temporal', 'export const at = Temporal.Now.instant();', 'no-restricted-syntax'),
  ...pure('randomness', 'export const chance = Math.random();', 'no-restricted-properties'),
  ...pure('an invented id', 'export const id = crypto.randomUUID();', 'no-restricted-globals'),
  ...pure('an imported digest', "import { createHash } from 'node:crypto';\nexport { createHash };", 'no-restricted-imports'),
  ...pure('a read of a disk', "import { readFileSync } from 'node:fs';\nexport { readFileSync };", 'no-restricted-imports'),
  ...pure('a word on the console', "console.log('seen');", 'no-restricted-globals'),
  ...pure('a look at the process', 'export const where = process.cwd();', 'no-restricted-globals'),
  {
    what: 'the environment read outside src/config',
    path: handler,
    code: 'export const port = process.env;',
    reported: ['no-restricted-properties'],
  },
  {
    what: 'a replaced module in a test',
    path: 'test/domain/planted.spec.ts',
    code: "jest.mock('../port');",
    reported: ['no-restricted-properties'],
  },
  {
    what: 'a rule switched off without a reason',
    path: handler,
    code: '// eslint-disable-next-line eqeqeq\nexport const same = (a: number, b: number): boolean => a == b;',
    reported: ['house/suppressions-say-why'],
  },
  {
    what: 'every rule switched off at once',
    path: handler,
    code: '// eslint-disable-next-line -- it is late\nexport const same = (a: number, b: number): boolean => a == b;',
    reported: ['house/suppressions-say-why'],
  },
  // What is allowed stays allowed.
  { what: 'the environment read in src/config', path: 'src/config/planted.ts', code: 'export const port = process.env;', reported: [] },
  { what: 'a clock read at the edge', path: 'src/platform/clock/system-clock.ts', code: 'export const at = new Date();', reported: [] },
  {
    what: 'a rule switched off for a reason given',
    path: handler,
    code: '// eslint-disable-next-line eqeqeq -- null and undefined are one here\nexport const none = (a: unknown): boolean => a == null;',
    reported: [],
  },
];

describe('a planted breach of the bans', () => {
  const output = execFileSync(process.execPath, [join(__dirname, 'lint-planted.mjs'), JSON.stringify(pieces)], {
    cwd: root,
    encoding: 'utf8',
  });
  const reports = JSON.parse(output) as string[][];
  const judged = pieces.map((piece, index) => ({ ...piece, found: reports[index] }));

  it.each(judged.filter(({ reported }) => reported.length > 0))('is reported: $what', ({ found, reported }) => {
    expect(found).toEqual(reported);
  });

  it.each(judged.filter(({ reported }) => reported.length === 0))('is not seen in $what', ({ found }) => {
    expect(found).toEqual([]);
  });
});
