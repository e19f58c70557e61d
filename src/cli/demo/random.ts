import { createHash } from 'node:crypto';

/** One stream of chance that the same seed always repeats. `fork` gives an independent one, so that one case's luck never moves another's. */
export type Chance = {
  /** From 0 inclusive to 1 exclusive. */
  next(): number;
  /** A whole number, both ends included. */
  int(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  weighted<T>(choices: readonly (readonly [T, number])[]): T;
  /** `count` different ones, in the order of the list; all of them where there are fewer. */
  some<T>(list: readonly T[], count: number): T[];
  /** Positive, mostly near the middle value, with a long tail. */
  tail(middle: number, spread?: number): number;
  fork(label: string): Chance;
};

/** Chris Doty-Humphrey's small fast counter generator, which passes PractRand; seeded from SHA-256 of the text. */
export function seededChance(seed: string): Chance {
  const words = createHash('sha256').update(seed).digest();
  let a = words.readUInt32LE(0);
  let b = words.readUInt32LE(4);
  let c = words.readUInt32LE(8);
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) >>> 0;
    counter = (counter + 1) >>> 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) >>> 0;
    c = (((c << 21) | (c >>> 11)) + sum) >>> 0;
    return sum / 2 ** 32;
  };
  for (let warm = 0; warm < 12; warm += 1) next();
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(list: readonly T[]): T => list[int(0, list.length - 1)] as T;
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick,
    weighted: <T>(choices: readonly (readonly [T, number])[]): T => {
      const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
      let left = next() * total;
      for (const [choice, weight] of choices) {
        left -= weight;
        if (left < 0) return choice;
      }
      return (choices[choices.length - 1] as readonly [T, number])[0];
    },
    some: <T>(list: readonly T[], count: number): T[] => {
      const left = list.map((_, index) => index);
      const chosen = new Set<number>();
      while (chosen.size < count && left.length > 0) chosen.add(left.splice(int(0, left.length - 1), 1)[0] as number);
      return list.filter((_, index) => chosen.has(index));
    },
    tail: (middle, spread = 0.8) => {
      const bell = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
      return middle * Math.exp(bell * spread);
    },
    fork: (label) => seededChance(`${seed}/${label}`),
  };
}
