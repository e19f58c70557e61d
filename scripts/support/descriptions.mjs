import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { capture, root } from './run.mjs';

/** What is written from the code and committed, with the verb of the command line that writes it. */
const generated = [
  { file: 'docs/openapi.json', verb: ['openapi'] },
  { file: 'docs/events.json', verb: ['events', 'catalogue'] },
  { file: 'docs/events.md', verb: ['events', 'catalogue'] },
  { file: 'docs/policy-pack.schema.json', verb: ['policy', 'schema'] },
  { file: '.env.example', verb: ['config', 'example'] },
];

/** Writes one description again and compares; the committed one is put back. Answers `{ status, output }`. */
async function unchanged({ file, verb }) {
  const path = join(root, file);
  const committed = readFileSync(path, 'utf8');
  const { status, output } = await capture(process.execPath, [join(root, 'dist', 'cli', 'main.js'), ...verb]);
  const written = existsSync(path) ? readFileSync(path, 'utf8') : '';
  writeFileSync(path, committed);
  if (status !== 0) return { status, output };
  if (written === committed) return { status: 0, output: '' };
  return { status: 1, output: `${file} is not what the code says. Run \`npm run cli -- ${verb.join(' ')}\` and commit it.` };
}

/** One check for each description that is there. */
export const descriptionChecks = () =>
  generated
    .filter(({ file }) => existsSync(join(root, file)))
    .map((description) => ({ name: `${description.file} is what the code says`, check: () => unchanged(description) }));
