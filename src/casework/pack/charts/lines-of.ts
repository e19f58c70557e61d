import { letterSize } from './drawing';

/** How wide letters run, as a share of their size: a picture knows no fonts, so this errs on the wide side. */
function widthOf(letter: string): number {
  if (/[iljtfr.,:;'’|!()[\] ]/.test(letter)) return 0.34;
  if (/[mwMW%@—]/.test(letter)) return 0.92;
  return /[A-Z0-9&]/.test(letter) ? 0.7 : 0.58;
}

export const textWidth = (text: string): number => [...text].reduce((sum, letter) => sum + widthOf(letter), 0) * letterSize;

/** A text broken at its spaces into lines no wider than that; a single word that is wider is broken where it must. */
export function linesOf(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((long) => pieces(long, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function pieces(word: string, width: number): readonly string[] {
  if (textWidth(word) <= width) return [word];
  const most = Math.max(1, Math.floor((width / textWidth(word)) * [...word].length));
  return [[...word].slice(0, most).join(''), ...pieces([...word].slice(most).join(''), width)];
}
