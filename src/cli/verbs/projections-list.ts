import { join } from 'node:path';
import { systemClock } from '../../platform/clock/system-clock';
import { readCheckpoint } from '../../projections/checkpoint';
import { GenerationFiles } from '../../projections/generation-files';
import { lagAt } from '../../projections/lag';
import { openDatabase } from '../../sqlite/database';
import { configOf, dataOption, jsonOption } from '../data-folder';
import { openData } from '../open-data';
import type { Verb } from '../verb';

export const projectionsList: Verb = {
  name: 'projections list',
  usage: '[--data <dir>] [--json]',
  summary: 'says of every view its version, generation and how far it is behind the log',
  options: { ...dataOption, ...jsonOption },
  run: async (given, terminal) => {
    const config = configOf(given, terminal);
    const { store, views, close } = await openData(config);
    try {
      const files = new GenerationFiles(join(config.dataDir, 'views'));
      const found = await Promise.all(
        views.map(async ({ projection: { name, version } }) => {
          const file = files.list(name).find((one) => one.version === version);
          const position = file ? positionIn(file.path) : null;
          return { name, version, generation: file?.generation ?? null, position, ...(await lagAt(position, store, systemClock)) };
        }),
      );
      if (given.values['json'] === true) terminal.out(JSON.stringify(found));
      else
        for (const { name, version, generation, behind } of found)
          terminal.out(
            `${name}  version ${version}  ${generation === null ? 'not built' : `generation ${generation}, ${behind ?? '?'} events behind`}`,
          );
      return 0;
    } finally {
      await close();
    }
  },
};

function positionIn(path: string) {
  const database = openDatabase(path, { readOnly: true, synchronous: 'NORMAL' });
  try {
    return readCheckpoint(database).position;
  } finally {
    database.close();
  }
}
