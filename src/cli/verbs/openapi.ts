import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../bootstrap/create-app';
import { openApiDocument } from '../../bootstrap/open-api';
import { readConfig } from '../../config/read-config';
import { writeOrCheck } from '../written-description';
import type { Verb } from '../verb';
import { textOf } from '../verb';

/** The description of the HTTP API as the controllers of this build declare it. */
export async function describeApi(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'steadfast-openapi-'));
  try {
    const config = { ...readConfig({ STEADFAST_DATA_DIR: folder, STEADFAST_LOG_LEVEL: 'silent' }), store: 'memory' as const };
    const app = await createApp({ config });
    const document = openApiDocument(app);
    await app.close();
    return `${JSON.stringify(document, undefined, 2)}\n`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const openapi: Verb = {
  name: 'openapi',
  usage: '[--out <file>] [--check]',
  summary: 'writes the description of the HTTP API',
  options: {
    out: { type: 'string', what: 'the file', default: 'docs/openapi.json' },
    check: { type: 'boolean', what: 'writes nothing; status 1 where the file is not what would be written' },
  },
  run: async (given, terminal) =>
    writeOrCheck({ [textOf(openapi, given, 'out') ?? '']: await describeApi() }, given.values['check'] === true, terminal),
};
