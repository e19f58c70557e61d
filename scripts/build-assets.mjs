import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compile } from 'sass';
import { root } from './support/run.mjs';

const require = createRequire(import.meta.url);
const folder = (name) => dirname(require.resolve(`${name}/package.json`));
const from = join(root, 'src', 'web-kit', 'assets');
const to = join(root, 'dist', 'assets');

mkdirSync(to, { recursive: true });
const { css } = compile(join(from, 'steadfast.scss'), {
  loadPaths: [root, join(root, 'node_modules')],
  style: 'compressed',
  quietDeps: true,
});
writeFileSync(join(to, 'steadfast.css'), css);
for (const name of ['steadfast.js', 'icon.svg']) copyFileSync(join(from, name), join(to, name));
copyFileSync(join(folder('govuk-frontend'), 'dist', 'govuk', 'all.bundle.mjs'), join(to, 'govuk-frontend.js'));
