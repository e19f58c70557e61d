// prettier-ignore
const letters: Readonly<Record<string, string>> = {
  æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ŋ: 'ng', ə: 'a', ς: 'σ',
};

/** Apostrophes of every keyboard, and the letters that stand for hamza and ayn: they join what they stand between. */
const joiners = /['’‘ʼʻ`´ʾʿˈ\u200b-\u200f\u2060\ufeff]/gu;
const accents = /(?<=[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]\p{M}*)\p{M}/gu;
const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'rev', 'sir', 'dame']);

/** Case, accents and compatibility forms taken away; a script other than Latin, Greek or Cyrillic keeps its marks, which are letters there. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(joiners, '')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(accents, '')
    .replace(/[æœøđðþłħŋəς]/gu, (letter) => letters[letter] ?? letter)
    .normalize('NFC');

/** The words of a name, folded, without titles unless there is nothing else. */
export function wordsOfName(name: string): readonly string[] {
  const words = foldName(name)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  const named = words.filter((word) => !titles.has(word));
  return named.length > 0 ? named : words;
}
