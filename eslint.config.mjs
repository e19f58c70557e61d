import tseslint from 'typescript-eslint';
import { suppressionsSayWhy } from './test/architecture/suppressions-say-why.mjs';

const environment = {
  object: 'process',
  property: 'env',
  message: 'Only the entry points hand the environment to src/config; take what you need from AppConfig.',
};

/** What would make the same events give another answer tomorrow, or elsewhere. */
const impure = {
  globals: [
    { name: 'Date', message: 'Time comes with the command or the event.' },
    { name: 'process', message: 'The law of the house does not know where it runs.' },
    { name: 'console', message: 'The law of the house says nothing; it answers.' },
    { name: 'crypto', message: 'Ids and digests come with the command.' },
    { name: 'performance', message: 'Time comes with the command or the event.' },
    { name: 'setTimeout', message: 'Nothing pure waits.' },
    { name: 'setInterval', message: 'Nothing pure waits.' },
  ],
  properties: [{ object: 'Math', property: 'random', message: 'The same events must always give the same answer.' }],
  imports: [
    {
      group: ['crypto', 'node:crypto', 'uuid', 'fs', 'node:fs', 'fs/*', 'node:fs/*', 'process', 'node:process', 'console', 'node:console'],
      message: 'The law of the house reads nothing and makes nothing up.',
    },
  ],
  syntax: [
    {
      selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
      message: 'Time comes with the command or the event.',
    },
  ],
};

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'dist/',
      'data/',
      'coverage/',
      'reports/',
      '.stryker-tmp/',
      'test/architecture/planted/',
      'src/web-kit/assets/vendor/',
    ],
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { house: { rules: { 'suppressions-say-why': suppressionsSayWhy } } },
    rules: { 'house/suppressions-say-why': 'error', eqeqeq: 'error', 'no-control-regex': 'error' },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Nest's modules are classes with nothing in them but a decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Ports are asynchronous for the adapters that need it; the embedded ones answer at once.
      '@typescript-eslint/require-await': 'off',
      // `type Row = {…}` and `interface Port {…}` each say what they are.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/unified-signatures': 'off',
      // An answer's class describes its shape for OpenAPI; nobody makes one with `new`.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Spreading text counts its characters, which is what a reference or a length limit wants.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      'no-restricted-properties': ['error', environment],
    },
  },
  {
    files: ['src/config/**/*.ts', 'src/main.ts', 'src/cli/main.ts', 'test/**/*.ts', 'bench/**/*.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['src/domain/**/*.ts', 'src/kernel/**/*.ts', 'src/**/*.projection.ts'],
    rules: {
      'no-restricted-globals': ['error', ...impure.globals],
      'no-restricted-properties': ['error', environment, ...impure.properties],
      'no-restricted-syntax': ['error', ...impure.syntax],
    },
  },
  {
    files: ['src/domain/**/*.ts', 'src/**/*.projection.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: impure.imports }] },
  },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: {
      // supertest's and Nest's answers are `any`; an assertion is what gives them their type.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // `toEqual` takes anything, so a brand put on for the reader's sake looks needless there.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-properties': [
        'error',
        { object: 'jest', property: 'mock', message: 'Use an adapter in memory: it keeps the same contract.' },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { ecmaVersion: 2024 },
    rules: { 'no-undef': 'off', 'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] },
  },
);
