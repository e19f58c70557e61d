import { dirname, join, resolve } from 'node:path';
import { Environment, FileSystemLoader } from 'nunjucks';
import { errorOf } from '../forms/error-of';
import { codeWords } from '../filters/code-words';
import { instantWords, localDateWords, localInputs, longDateWords, mojDate, timeWords } from '../filters/instant-words';

/** `src` while developing and testing, `dist` once built: templates lie beside the code that shows them. */
const sources = resolve(__dirname, '..', '..');
const packageFolder = (name: string): string => dirname(require.resolve(`${name}/package.json`));

/** Folders with templates beside the product's own: those of features that a test plants. */
export const MORE_TEMPLATES = Symbol('folders of more templates');

/** The template engine: it escapes everything that it is given. */
export function templateEnvironment(more: readonly string[] = []): Environment {
  const folders = [sources, ...more, join(packageFolder('govuk-frontend'), 'dist'), packageFolder('@ministryofjustice/frontend')];
  // GOV.UK's macros read parameters that were left out, so strictness is kept for our models by the pages' types.
  const environment = new Environment(new FileSystemLoader(folders, { noCache: false, watch: false }), {
    autoescape: true,
    throwOnUndefined: false,
    trimBlocks: true,
    lstripBlocks: true,
  });
  environment.addFilter('instant', instantWords);
  environment.addFilter('localDate', localDateWords);
  environment.addFilter('longDate', longDateWords);
  environment.addFilter('time', timeWords);
  environment.addFilter('mojDate', mojDate);
  environment.addFilter('words', codeWords);
  environment.addGlobal('localInputs', localInputs);
  environment.addGlobal('errorOf', errorOf);
  return environment;
}
