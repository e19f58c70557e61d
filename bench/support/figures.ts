import { cpus, release, totalmem } from 'node:os';

export const median = (figures: readonly number[]): number => percentile(figures, 50);

/** Nearest rank, of figures in any order. */
export function percentile(figures: readonly number[], rank: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((rank / 100) * sorted.length) - 1)] ?? Number.NaN;
}

/** What the figures were measured on, so that nobody compares two machines. */
export const machine = () => ({
  node: process.version,
  platform: `${process.platform} ${process.arch} ${release()}`,
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
});

export const rounded = (figure: number, digits = 1): number => Number(figure.toFixed(digits));
