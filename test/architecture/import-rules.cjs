'use strict';

/**
 * Who may import what: docs/adr/0002. The same rules run over `src` and, to prove that each of them bites,
 * over a small planted tree in which every one of them is broken.
 */
const externals = 'node_modules/';

exports.rulesFor = ({ src, outside }) => {
  const room = (name) => `^${src}/${name}/`;
  const portOnly = `^${src}/event-store/(?!(sqlite|memory|eventstoredb)/)`;
  const rowsOnly = `^${src}/sqlite/database\\.ts$`;
  const registry = `^${src}/domain/event-(registry|definition)\\.ts$`;

  /** A room may import itself and what is listed; the rest of our tree is an error. */
  const may = (name, listed, comment) => ({
    name: `${name}-imports-only-what-is-listed`,
    comment,
    severity: 'error',
    from: { path: room(name) },
    to: { path: `^${src}/`, pathNot: [room(name), ...listed] },
  });

  return [
    may('kernel', [], 'The kernel is the vocabulary of every room, so it knows none of them.'),
    may('config', [], 'Configuration is read once and handed to others.'),
    may('sqlite', [], 'The seam to the driver knows nothing of what is stored through it.'),
    may('postgres', [], 'The seam to PostgreSQL knows nothing of what servers share through it.'),
    may('domain', [room('kernel')], 'The law of the house is pure: it knows the vocabulary and nothing else.'),
    may('event-store', [room('kernel'), room('sqlite'), registry], 'The log knows the shapes of events, never what they mean.'),
    may('projections', [room('kernel'), room('sqlite'), portOnly], 'Views are fed through the port, whichever adapter is behind it.'),
    may('policies', [room('kernel'), portOnly], 'What the product does by itself is written through the same runner as everything else.'),
    may(
      'platform',
      [room('kernel'), room('config'), room('sqlite'), room('postgres'), portOnly],
      'What cuts across features knows no feature and no casework.',
    ),
    may(
      'casework',
      [...['kernel', 'domain', 'projections', 'platform', 'web-kit'].map(room), portOnly, rowsOnly],
      'What several features read and show stands below all of them.',
    ),
    may('web-kit', [...['kernel', 'config', 'platform'].map(room), portOnly], 'Layout, components and forms know no casework.'),
    {
      name: 'features-imports-only-what-is-listed',
      comment: 'A feature stands on the rooms below it and composes none of them.',
      severity: 'error',
      from: { path: room('features') },
      to: {
        path: `^${src}/`,
        pathNot: [...['features', 'kernel', 'domain', 'casework', 'projections', 'platform', 'web-kit'].map(room), portOnly, rowsOnly],
      },
    },
    {
      name: 'views-are-handed-their-database',
      comment: 'A view names the type of what it is handed; only the rooms below open a file.',
      severity: 'error',
      from: { path: `^${src}/(casework|features)/` },
      to: { path: room('sqlite'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'a-feature-never-imports-another-feature',
      comment: 'What two features share belongs to a room below both.',
      severity: 'error',
      from: { path: `^${src}/features/([^/]+)/` },
      to: { path: room('features'), pathNot: `^${src}/features/$1/` },
    },
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one idea, or have a third between them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nobody-imports-an-entry-point',
      comment: 'Importing main.ts would start a server.',
      severity: 'error',
      from: { path: `^(${src}|${outside})/` },
      to: { path: `^${src}/(main|cli/main)\\.ts$` },
    },
    {
      name: 'the-product-never-imports-its-tests',
      comment: 'Tests and benchmarks are not shipped.',
      severity: 'error',
      from: { path: `^${src}/` },
      to: { path: `^(${outside}|scripts)/` },
    },
    {
      name: 'kernel-imports-no-package',
      comment: 'No framework, no I/O: the kernel is types and small pure functions. Derived ids are a pure hash.',
      severity: 'error',
      from: { path: room('kernel') },
      to: { pathNot: [`^${src}/`, '^(node:)?crypto$'] },
    },
    {
      name: 'domain-imports-only-zod-and-temporal',
      comment: 'Nothing in the law of the house may read a clock, a disk or a network.',
      severity: 'error',
      from: { path: room('domain') },
      to: { pathNot: [`^${src}/`, `${externals}(zod|temporal-polyfill|temporal-spec|temporal-utils)/`] },
    },
    {
      name: 'only-the-seam-knows-the-driver',
      comment: 'Another SQLite driver is a change of one file.',
      severity: 'error',
      from: { path: `^${src}/`, pathNot: room('sqlite') },
      to: { path: `${externals}(@photostructure/sqlite|better-sqlite3)/|^node:sqlite$|^sqlite$` },
    },
    {
      name: 'only-its-seam-knows-the-driver-of-postgresql',
      comment: 'Time-outs, lost lines and what an error means are said in one place.',
      severity: 'error',
      from: { path: `^${src}/`, pathNot: room('postgres') },
      to: { path: `${externals}(@types/)?pg(-pool|-cursor|-native)?/|^pg(-pool|-cursor|-native)?$` },
    },
    {
      name: 'the-log-and-its-feed-know-no-web-framework',
      comment: 'Store, views and seam run in worker threads, benchmarks and tests without Nest; a class may be marked injectable.',
      severity: 'error',
      from: { path: `^${src}/(sqlite|postgres|event-store|projections|policies)/` },
      to: { path: `${externals}(@nestjs/(?!common/)|express|nunjucks)` },
    },
    {
      name: 'the-product-needs-no-development-package',
      comment: 'A container installs without them.',
      severity: 'error',
      from: { path: `^${src}/` },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'every-import-is-found',
      comment: 'A package must be in package.json, a file on disk. What runs in a browser is loaded from addresses.',
      severity: 'error',
      from: { pathNot: `^${src}/web-kit/assets/` },
      to: { couldNotResolve: true },
    },
  ];
};

exports.options = {
  doNotFollow: { path: externals },
  tsPreCompilationDeps: true,
  tsConfig: { fileName: 'tsconfig.json' },
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'require', 'node', 'default', 'types'],
    mainFields: ['main', 'types'],
  },
};
