import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './source-files';

const folder = join(root, 'docs', 'adr');
const headings = ['Context', 'Options considered', 'Decision', 'Consequences', 'How we would notice it was wrong'];
const files = readdirSync(folder).sort();
/** A printed page. */
const pageOfWords = 550;

describe('a decision on record', () => {
  it('has a number that no other has', () => {
    const numbers = files.map((file) => file.slice(0, 4));
    expect(numbers.filter((number, index) => !/^\d{4}$/.test(number) || numbers.indexOf(number) !== index)).toEqual([]);
  });

  it.each(files)('says why, what else, and how it would show to be wrong: %s', (file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const found = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(found).toEqual(headings);
    expect(text).toMatch(/^# (\d{4}|NNNN)\. /);
  });

  it.each(files)('fits on a page: %s', (file) => {
    expect(readFileSync(join(folder, file), 'utf8').split(/\s+/).length).toBeLessThan(pageOfWords);
  });
});
