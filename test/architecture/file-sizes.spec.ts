import { sourceFiles } from './source-files';

const hardStop = 250;

const quantile = (sorted: readonly number[], share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;

describe('a file holds one idea', () => {
  const files = sourceFiles('src');
  const lengths = files.map(({ lines }) => lines).sort((a, b) => a - b);
  const summary = `${files.length} files, median ${quantile(lengths, 0.5)} lines, nine of ten below ${quantile(lengths, 0.9) + 1}`;

  it(`so none is longer than ${hardStop} lines (${summary})`, () => {
    expect(files.filter(({ lines }) => lines > hardStop)).toEqual([]);
  });

  it('so half of them are shorter than 60 lines, and nine of ten than 150', () => {
    expect(quantile(lengths, 0.5)).toBeLessThan(60);
    expect(quantile(lengths, 0.9)).toBeLessThan(150);
  });
});
