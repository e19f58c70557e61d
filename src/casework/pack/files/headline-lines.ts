import type { Headline, HeadlineLine } from '../pack-document';

/** The headline under its three headings; an empty one says that there is nothing, rather than leaving one to wonder. */
export const headlineLines = ({ better, worse, decide }: Headline): readonly (readonly [heading: string, lines: readonly string[]])[] => [
  ['What got better', inWords(better, 'Nothing that can be told from chance.')],
  ['What got worse', inWords(worse, 'Nothing that can be told from chance.')],
  ['What needs a decision', inWords(decide, 'Nothing.')],
];

const inWords = (lines: readonly HeadlineLine[], nothing: string): readonly string[] =>
  lines.length === 0 ? [nothing] : lines.map(({ text, sureness }) => [stopped(text), stopped(sureness)].filter(Boolean).join(' '));

const stopped = (text: string): string => (text === '' || /[.!?]$/.test(text) ? text : `${text}.`);
