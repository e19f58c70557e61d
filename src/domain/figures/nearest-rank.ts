/** The percentile by nearest rank: a value that was really met, never one between two. Of sorted values; nought where there are none. */
export const nearestRank = (sorted: ArrayLike<number>, percent: number): number =>
  sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1))] ?? 0;
