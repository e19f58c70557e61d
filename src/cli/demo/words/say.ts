import type { Chance } from '../random';

/** One of the phrases, its `{slots}` filled. */
export const say = (chance: Chance, phrases: readonly string[], slots: Readonly<Record<string, string>> = {}): string =>
  chance.pick(phrases).replace(/\{(\w+)\}/g, (whole, name: string) => slots[name] ?? whole);
