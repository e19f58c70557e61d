import { join } from 'node:path';
import { buildGenerations } from '../../projections/build-generations';
import { GenerationFiles } from '../../projections/generation-files';
import { configOf, dataOption, jsonOption } from '../data-folder';
import { openData } from '../open-data';
import { progressOn } from '../progress';
import type { Verb } from '../verb';
import { WrongUse } from '../verb';

export const projectionsRebuild: Verb = {
  name: 'projections rebuild',
  usage: '<name> [--data <dir>] [--json]',
  summary: 'builds a view anew beside the old one; a running server swaps it in by itself',
  options: { ...dataOption, ...jsonOption },
  words: [1, 1],
  run: async (given, terminal) => {
    const [name = ''] = given.words;
    const config = configOf(given, terminal);
    const { store, codec, views, close } = await openData(config);
    const files = new GenerationFiles(join(config.dataDir, 'views'));
    const path = files.building('rebuild');
    try {
      const view = views.find(({ projection }) => projection.name === name);
      if (!view) throw new WrongUse(`There is no view \`${name}\`: ${views.map(({ projection }) => projection.name).join(', ')}.`);
      const say = progressOn(terminal, `Building ${name}`, 'events');
      const [outcome] = await buildGenerations(
        [{ name, path }],
        { feed: store, decode: (stored) => codec.decode(stored, 'locked'), views },
        {
          onProgress: ({ done, total }) => {
            say(done, total ?? done);
          },
        },
      );
      if (outcome?.stall) {
        terminal.err(
          `The view cannot take the ${outcome.stall.eventType} at position ${outcome.stall.position}: ${outcome.stall.errorName}. The old one stays.`,
        );
        return 1;
      }
      const { generation, version } = files.publish(path, name, view.projection.version);
      terminal.out(
        given.values['json'] === true ? JSON.stringify({ name, version, generation }) : `${name} is rebuilt: generation ${generation}.`,
      );
      return 0;
    } finally {
      files.discard(path);
      await close();
    }
  },
};
