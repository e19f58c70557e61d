import { bin, run } from './support/run.mjs';

/** Licences that ask for nothing more than their notice; anything else needs a decision of its own. */
const permissive = [
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Python-2.0',
];

process.exitCode = await run(bin('license-checker-rseidelsohn'), [
  '--production',
  '--excludePrivatePackages',
  '--summary',
  '--onlyAllow',
  permissive.join(';'),
]);
