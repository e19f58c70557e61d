type Item = { readonly value: string; readonly text: string };

/** One question of a form: a list to choose from, a line to fill in, or a date and time (`isNow`: shown with the present one). */
export type Question =
  | { readonly kind: 'select'; readonly name: string; readonly label: string; readonly hint?: string; readonly items: readonly Item[] }
  | { readonly kind: 'text'; readonly name: string; readonly label: string; readonly hint?: string }
  | { readonly kind: 'when'; readonly prefix: string; readonly label: string; readonly hint?: string; readonly isNow?: boolean };

export const select = (name: string, label: string, items: readonly Item[], hint?: string): Question => ({
  kind: 'select',
  name,
  label,
  items: [{ value: '', text: 'Choose' }, ...items],
  ...(hint !== undefined && { hint }),
});
export const text = (name: string, label: string, hint: string): Question => ({ kind: 'text', name, label, hint });
export const from: Question = { kind: 'when', prefix: 'from', label: 'From when?', isNow: true };
export const until: Question = { kind: 'when', prefix: 'until', label: 'Until when?', isNow: true };
