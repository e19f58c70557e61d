import { wordsOfName } from './name-fold';
import { nameSkeleton } from './name-skeleton';
import { variantOf } from './name-variants';

const shortestPrefix = 3;
const longestPrefix = 16;
const noSpaces = /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/**
 * What a name is found by, for an index that keeps only keyed digests of it: `w:` a whole word, `p:` its beginning,
 * `v:` its class of spellings, `k:` its consonants. Words that stand side by side count as one word too.
 */
export function nameTokens(name: string): readonly string[] {
  const words = wordsOfName(name);
  const joins = [2, 3].flatMap((count) => words.slice(count - 1).map((_, start) => words.slice(start, start + count).join('')));
  return [...new Set([...words, ...joins].flatMap((word) => [...alternativesFor(word), ...prefixesOf(word)]))];
}

/** For each word typed, the tokens that answer it: a person is found where every word is answered by one of theirs. */
export function searchTokens(typed: string): readonly (readonly string[])[] {
  const words = wordsOfName(typed);
  return words.map((word, index) => {
    const joins = [words.slice(index - 1, index + 1), words.slice(index, index + 2), words.slice(index - 1, index + 2)]
      .filter((side, which) => side.length === (which === 2 ? 3 : 2))
      .map((side) => side.join(''));
    return [...new Set([word, ...joins].flatMap((one) => [...alternativesFor(one), ...(isLongEnough(one) ? [`p:${one}`] : [])]))];
  });
}

/** Whether what was typed finds a name with these tokens; nothing typed finds nobody. */
export function isFoundBy(tokens: readonly string[], typed: string): boolean {
  const held = new Set(tokens);
  const asked = searchTokens(typed);
  return asked.length > 0 && asked.every((alternatives) => alternatives.some((token) => held.has(token)));
}

function alternativesFor(word: string): readonly string[] {
  const variant = variantOf(word);
  const skeleton = nameSkeleton(word);
  return [`w:${word}`, ...(variant === undefined ? [] : [`v:${variant}`]), ...(skeleton === undefined ? [] : [`k:${skeleton}`])];
}

function prefixesOf(word: string): readonly string[] {
  const letters = [...word];
  const shortest = noSpaces.test(word) ? 1 : shortestPrefix;
  const longest = Math.min(letters.length, longestPrefix);
  return Array.from({ length: Math.max(0, longest - shortest + 1) }, (_, index) => `p:${letters.slice(0, shortest + index).join('')}`);
}

const isLongEnough = (word: string): boolean => noSpaces.test(word) || [...word].length >= shortestPrefix;
