import type { LocalDate } from '../../kernel/instant';

/** One entry of a list: the code that programs rely on, the words that pages show, and the days on which it may be chosen. */
export type Entry<Code extends string | number = string> = {
  readonly code: Code;
  readonly label: string;
  /** First local day on which it holds; absent where it always has. */
  readonly from?: LocalDate;
  /** Last local day on which it holds; absent where none is known. */
  readonly to?: LocalDate;
};

export const holdsOn = (entry: Entry<string | number>, day: LocalDate): boolean =>
  (entry.from === undefined || entry.from <= day) && (entry.to === undefined || day <= entry.to);

export const entryFor = <E extends Entry<string | number>>(list: readonly E[], code: string | number): E | undefined =>
  list.find((entry) => entry.code === code);

/** The words for a code; the code itself where a list no longer has it, so that old records still say something. */
export const labelOf = (list: readonly Entry<string | number>[], code: string | number): string =>
  entryFor(list, code)?.label ?? String(code);

export const codesOf = <Code extends string | number>(list: readonly Entry<Code>[]): readonly Code[] => list.map((entry) => entry.code);
