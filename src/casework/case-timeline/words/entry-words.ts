import type { Personal } from '../../../kernel/personal';
import type { SupportCaseEvent } from '../../../domain/support-case/events';

/** One thing that an entry says: words, or a moment that the page words in local time. */
export type Fact = { readonly label: string; readonly text: string } | { readonly label: string; readonly at: string };
export type EntryWords = { readonly title: string; readonly facts: readonly Fact[] };

/** How to open a personal field and whose name to give; an erased or withheld one says so. */
export type Say = {
  readonly open: (personal: Personal) => string;
  readonly nameOf: (staffId: string) => string;
};

export type WordsOf<Type extends SupportCaseEvent['type']> = {
  readonly [T in Type]: (data: Extract<SupportCaseEvent, { type: T }>['data'], say: Say) => EntryWords;
};

export const titled = (title: string, ...facts: readonly (Fact | undefined)[]): EntryWords => ({
  title,
  facts: facts.filter((fact) => fact !== undefined),
});
export const told = (label: string, text: string | undefined): Fact | undefined =>
  text === undefined || text === '' ? undefined : { label, text };
export const moment = (label: string, at: string | undefined): Fact | undefined => (at === undefined ? undefined : { label, at });
export const opened = (label: string, personal: Personal | undefined, say: Say): Fact | undefined =>
  personal && { label, text: say.open(personal) };
