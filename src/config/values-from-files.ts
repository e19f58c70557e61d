import { readFileSync } from 'node:fs';

/** Variables that hold a password: each may stand in a file that `<name>_FILE` names, so that it is in no environment. */
const mayBeInFiles = ['STEADFAST_EVENTSTOREDB_URL', 'STEADFAST_DATABASE_URL', 'STEADFAST_SMTP_URL'] as const;

type Variables = Readonly<Record<string, string | undefined>>;

export type WithFiles = {
  readonly variables: Variables;
  readonly faults: readonly string[];
  /** The variable that a person has to put right: the one that named the file, where the value came out of one. */
  readonly setBy: (name: string) => string;
};

/** Puts in what stands in the files that are named; never says what is in one. */
export function withValuesFromFiles(variables: Variables): WithFiles {
  const faults: string[] = [];
  const values: Record<string, string> = {};
  for (const name of mayBeInFiles) {
    const named = `${name}_FILE`;
    const path = variables[named];
    if (path === undefined) continue;
    const found = variables[name] === undefined ? contentOf(path) : { fault: `cannot be set together with ${name}` };
    if ('fault' in found) faults.push(`${named}: ${found.fault}`);
    else values[name] = found.text;
  }
  return { variables: { ...variables, ...values }, faults, setBy: (name) => (name in values ? `${name}_FILE` : name) };
}

function contentOf(path: string): { readonly text: string } | { readonly fault: string } {
  try {
    const text = readFileSync(path, 'utf8').trim();
    return text === '' ? { fault: 'names an empty file' } : { text };
  } catch {
    return { fault: 'names a file that cannot be read' };
  }
}
