import type { Verb } from './verb';

const column = (name: string): string => name.padEnd(26);

export const helpOf = ({ name, usage, summary, about = [], options }: Verb): string[] => [
  `npm run cli -- ${[name, usage].filter(Boolean).join(' ')}`,
  '',
  summary,
  ...about,
  '',
  ...Object.entries(options).map(
    ([option, { type, what, default: given }]) =>
      `  ${column(`--${option}${type === 'string' ? ' <value>' : ''}`)} ${what}${given === undefined ? '' : ` (${given} if left out)`}`,
  ),
  `  ${column('--help')} says this`,
  '',
  'Exit status: 0 done, 1 found something wrong, 2 wrong use.',
];

export const helpOfAll = (verbs: readonly Verb[]): string[] => [
  'npm run cli -- <verb> [options]',
  '',
  ...verbs.map(({ name, summary }) => `  ${column(name)} ${summary}`),
  '',
  'Every verb has --help.',
];
