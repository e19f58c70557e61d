'use strict';

const { readFileSync } = require('node:fs');
const { join } = require('node:path');

/** The build's own SWC settings, so that tests run the code that is shipped; Jest needs the source map inside the file. */
const swc = JSON.parse(readFileSync(join(__dirname, '.swcrc'), 'utf8'));
delete swc.$schema;

/** Published as ES modules only: Node 20 can require them, Jest's own loader cannot, so they are compiled like our sources. */
const esmOnly = ['temporal-polyfill', 'temporal-utils', 'temporal-spec', 'uuid', 'jose'];

/** @type {import('jest').Config} */
module.exports = {
  rootDir: __dirname,
  roots: ['<rootDir>/test'],
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/architecture/planted/', '<rootDir>/test/together/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/', '<rootDir>/.stryker-tmp/'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  transform: { '^.+\\.(ts|js|mjs)$': ['@swc/jest', { ...swc, swcrc: false, sourceMaps: 'inline' }] },
  transformIgnorePatterns: [`/node_modules/(?!(?:${esmOnly.join('|')})/)`],
  setupFiles: ['<rootDir>/test/support/property-seed.ts'],
  maxWorkers: 2,
  // Jest lets go of little between files: a worker that has grown is replaced, before it only collects garbage.
  workerIdleMemoryLimit: '1500MB',
  testTimeout: 20_000,
  restoreMocks: true,
  errorOnDeprecated: true,
  coverageDirectory: 'coverage',
  collectCoverageFrom: ['src/**/*.ts', '!src/main.ts'],
};
