import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

/**
 * Lints pieces of code as if they stood in the files named, and prints what is reported as JSON. A process of its own,
 * since Jest cannot load the configuration, which is an ES module. Rules that need types are off: the files do not exist.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const eslint = new ESLint({ cwd: root, overrideConfig: [{ files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }] });

const pieces = JSON.parse(process.argv[2]);
const reports = [];
for (const { path, code } of pieces) {
  const [result] = await eslint.lintText(code, { filePath: join(root, path) });
  reports.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
}
console.log(JSON.stringify(reports));
