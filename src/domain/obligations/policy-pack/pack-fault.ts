/** What is wrong with a document, in plain words, and where: a JSON pointer into it (`/rules/3/replaces/0`). */
export type PackFault = { readonly pointer: string; readonly detail: string };

export const fault = (pointer: string, detail: string): PackFault => ({ pointer, detail });

export const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Text out of the document, as a fault quotes it. */
export const quoted = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
