import { join } from 'node:path';
import type { AppConfig } from '../../config/app-config';
import { buildGenerations } from '../../projections/build-generations';
import { GenerationFiles } from '../../projections/generation-files';
import { openData } from '../open-data';

/** Builds the views that are not there yet, in one pass over the log, before the server asks for them. */
export async function buildViews(config: AppConfig, onProgress: (done: number, of: number) => void): Promise<void> {
  const files = new GenerationFiles(join(config.dataDir, 'views'));
  const { store, codec, views, close } = await openData(config);
  const missing = views.filter(({ projection: { name, version } }) => !files.list(name).some((file) => file.version === version));
  const targets = missing.map(({ projection: { name } }) => ({ name, path: files.building(name) }));
  try {
    if (missing.length === 0) return;
    const outcomes = await buildGenerations(
      targets,
      { feed: store, decode: (stored) => codec.decode(stored, 'locked'), views },
      {
        onProgress: ({ done, total }) => {
          onProgress(done, total ?? done);
        },
      },
    );
    for (const { name, path } of outcomes) {
      const view = missing.find(({ projection }) => projection.name === name);
      if (view) files.publish(path, name, view.projection.version);
    }
  } finally {
    for (const { path } of targets) files.discard(path);
    await close();
  }
}
