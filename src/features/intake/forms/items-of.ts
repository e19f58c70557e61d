import type { Entry } from '../../../domain/reference-data/entry';

export type Item = { readonly value: string; readonly text: string };

/** The entries of a list as radios or options. */
export const itemsOf = (list: readonly Entry[]): readonly Item[] => list.map(({ code, label }) => ({ value: code, text: label }));

/** For a select that may be left empty. */
export const optionalItemsOf = (list: readonly Entry[]): readonly Item[] => [{ value: '', text: 'Choose' }, ...itemsOf(list)];
