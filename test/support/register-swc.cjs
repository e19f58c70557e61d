'use strict';

const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { transformSync } = require('@swc/core');

/**
 * `node --require ./test/support/register-swc.cjs file.ts` runs TypeScript as the build would compile it, without a
 * build: for benchmarks, and for the processes that fault tests start and kill. Worker threads inherit it.
 */
const { $schema: _, ...settings } = JSON.parse(readFileSync(join(__dirname, '..', '..', '.swcrc'), 'utf8'));

process.setSourceMapsEnabled(true);
const others = Object.entries(require.extensions);
require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), { ...settings, swcrc: false, sourceMaps: 'inline', filename });
  module._compile(code, filename);
};
// A source comes before a document of the same name, as it does in the build.
for (const [extension, load] of others) {
  delete require.extensions[extension];
  require.extensions[extension] = load;
}
