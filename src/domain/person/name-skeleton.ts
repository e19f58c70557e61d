/** Sounds that one alphabet's clerk writes in one way and the next clerk in another, longest spelling first. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|sz|s[ij](?=[aeo])/g, 's'],
  [/tch|cz|ch/g, 'č'],
  [/dzh|dj/g, 'j'],
  [/ph|ff/g, 'f'],
  [/kh|ck|q|c/g, 'k'],
  [/gh/g, 'g'],
  [/zh|z/g, 's'],
  [/x/g, 'ks'],
  [/th/g, 't'],
  [/(?<=[dbl])h/g, ''],
  [/(?<=o)w(?![aeiou])/g, ''],
  [/w/g, 'v'],
];

/**
 * The consonants of a Latin spelling, for names that were written by ear: `Choudhury` and `Chowdhary` alike.
 * Undefined where too little is left to tell names apart.
 */
export function nameSkeleton(word: string): string | undefined {
  if (!/^[a-z]+$/.test(word)) return undefined;
  const heard = sounds.reduce((text, [pattern, sound]) => text.replace(pattern, sound), word).replace(/(.)\1+/g, '$1');
  const first = /^[aeiouy]/.test(heard) ? 'a' : '';
  const bones = first + heard.replace(/[aeiouyh]/g, '');
  return bones.length >= 3 ? bones : undefined;
}
