import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OtherFileThere, writeWhole } from '../../src/cli/quarter/whole-files';

const file = (name: string, text: string) => ({ name, bytes: Buffer.from(text) });

describe('files that are written whole or not at all', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'steadfast-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('are there under their names, and nothing else, in a folder that was not there before', () => {
    const into = join(folder, 'july', 'pack');
    expect(writeWhole(into, [file('a.csv', 'one'), file('b.pdf', 'two')])).toEqual([
      { name: 'a.csv', bytes: 3, outcome: 'WRITTEN' },
      { name: 'b.pdf', bytes: 3, outcome: 'WRITTEN' },
    ]);
    expect(readdirSync(into)).toEqual(['a.csv', 'b.pdf']);
    expect(readFileSync(join(into, 'b.pdf'), 'utf8')).toBe('two');
  });

  it('leave nothing behind when the second cannot be written', () => {
    const files = [file('a.csv', 'one'), file(join('missing', 'b.pdf'), 'two')];
    expect(() => writeWhole(folder, files)).toThrow(/ENOENT/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leave nothing behind when the disk is interrupted half-way through one', () => {
    let full = false;
    const untilFull = (to: number, bytes: Buffer, from: number): number => {
      if (full) throw new Error('no space left on the disk');
      full = from > 0;
      return writeSync(to, bytes, from, 2);
    };
    expect(() => writeWhole(folder, [file('a.csv', 'four'), file('b.pdf', 'something longer')], untilFull)).toThrow('no space left');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('are left as they are where they are there already, the same', () => {
    writeWhole(folder, [file('a.csv', 'one')]);
    expect(writeWhole(folder, [file('a.csv', 'one'), file('b.csv', 'two')]).map(({ outcome }) => outcome)).toEqual(['LEFT', 'WRITTEN']);
  });

  it('never take the place of another file of that name, and none of them is written then', () => {
    writeFileSync(join(folder, 'b.csv'), 'what somebody else wrote');
    expect(() => writeWhole(folder, [file('a.csv', 'one'), file('b.csv', 'two')])).toThrow(OtherFileThere);
    expect(readdirSync(folder)).toEqual(['b.csv']);
    expect(readFileSync(join(folder, 'b.csv'), 'utf8')).toBe('what somebody else wrote');
  });
});
