import type { ParseArgsConfig } from 'node:util';

/** 0 done, 1 found something wrong, 2 wrong use. */
export type ExitStatus = 0 | 1 | 2;

/** Where a verb speaks, and the environment that it was called in. */
export type Terminal = {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  readonly variables: Readonly<Record<string, string | undefined>>;
};

export type Option = { readonly type: 'string' | 'boolean'; readonly what: string; readonly default?: string };

/** What was typed after the verb. */
export type Given = { readonly values: Readonly<Record<string, string | boolean | undefined>>; readonly words: readonly string[] };

/** One verb: `npm run cli -- <name>`; a name may have two words (`store verify`). */
export type Verb = {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly about?: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  /** How many words it takes beside its options, at least and at most; none if left out. */
  readonly words?: readonly [number, number];
  run(given: Given, terminal: Terminal): Promise<ExitStatus>;
};

/** The command line was not used as its help says: exit status 2. */
export class WrongUse extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'WrongUse';
  }
}

export const parseOptions = ({ options }: Verb): NonNullable<ParseArgsConfig['options']> => ({
  help: { type: 'boolean', short: 'h' },
  ...Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }])),
});

/** The text of an option, or its default. */
export function textOf({ options }: Verb, { values }: Given, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : options[name]?.default;
}

/** The text of an option that has to be given. Throws WrongUse. */
export function neededText(verb: Verb, given: Given, name: string): string {
  const text = textOf(verb, given, name)?.trim();
  if (text === undefined || text === '') throw new WrongUse(`--${name} is missing.`);
  return text;
}
