import { strands } from '../../domain/reference-data/strands';

type Choice = { readonly value: string; readonly text: string };
export type StrandChoice = Choice & { readonly more: readonly Choice[] };

/** Every strand as a checkbox, with its sub-strands beneath it. */
export const strandChoices: readonly StrandChoice[] = strands.map(({ code, label, subStrands }) => ({
  value: code,
  text: label,
  more: subStrands.map((sub) => ({ value: `${code}/${sub.code}`, text: sub.label })),
}));
