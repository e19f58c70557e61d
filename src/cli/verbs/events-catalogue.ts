import { join } from 'node:path';
import { catalogue, catalogueInWords } from '../catalogue/catalogue';
import { writeOrCheck } from '../written-description';
import type { Verb } from '../verb';
import { textOf } from '../verb';

/** The two files of the catalogue, by name. */
export const catalogueFiles = (): Readonly<Record<string, string>> => ({
  'events.json': `${JSON.stringify(catalogue(), undefined, 2)}\n`,
  'events.md': catalogueInWords(catalogue()),
});

export const eventsCatalogue: Verb = {
  name: 'events catalogue',
  usage: '[--out <dir>] [--check]',
  summary: 'writes the catalogue of every event: versions, fields, which are personal, an example',
  options: {
    out: { type: 'string', what: 'the folder of events.md and events.json', default: 'docs' },
    check: { type: 'boolean', what: 'writes nothing; status 1 where the files are not what would be written' },
  },
  run: async (given, terminal) => {
    const folder = textOf(eventsCatalogue, given, 'out') ?? '';
    const texts = Object.fromEntries(Object.entries(catalogueFiles()).map(([name, text]) => [join(folder, name), text]));
    return writeOrCheck(texts, given.values['check'] === true, terminal);
  },
};
