import type { RefusalWords } from './words';

const known = new Map<string, RefusalWords>();

/** Gives a decider's refusals their words; exhaustive by type: `registerRefusals<ContactRefusal['code']>({ … })`. */
export function registerRefusals<Code extends string>(table: Readonly<Record<Code, RefusalWords>>): void {
  for (const [code, words] of Object.entries<RefusalWords>(table)) {
    if (!/^[A-Z][A-Z0-9_]*$/.test(code)) throw new TypeError(`a refusal code is SCREAMING_SNAKE: ${code}`);
    const before = known.get(code);
    if (before && (before.says !== words.says || before.status !== words.status))
      throw new TypeError(`the refusal ${code} has two wordings`);
    known.set(code, words);
  }
}

export const wordsOf = (code: string): RefusalWords => known.get(code) ?? { says: 'This cannot be done as things stand.' };
