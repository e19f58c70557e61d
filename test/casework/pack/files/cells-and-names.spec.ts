import { defused } from '../../../../src/casework/pack/files/defused';
import { fileNameOf, isPackFileKind, packFileKinds } from '../../../../src/casework/pack/files/file-kind';
import { numberFormatOf } from '../../../../src/casework/pack/files/number-format';
import { packFiles } from '../../../../src/casework/pack/files/pack-files';
import { standingOf } from '../../../../src/casework/pack/files/provenance';
import { sheetNames } from '../../../../src/casework/pack/files/sheet-names';
import { aPackDocument } from '../a-pack-document';

describe('a text in a spreadsheet', () => {
  it.each(['=1+1', '+1 of them', '-2+3', '@SUM(A1)', '\tx', '\rx', '＝1'])('that would be run is defused: %j', (text) => {
    expect(defused(text)).toBe(`'${text}`);
  });
  it.each(['-3.3', '+0.4', '-1,240.5%', '−3.3', 'Race', "St Mary's", ''])('that would not be is left alone: %j', (text) => {
    expect(defused(text)).toBe(text);
  });
});

describe('the format of a number', () => {
  it.each([
    ['1,240', '#,##0'],
    ['7', '0'],
    ['85.7%', '0.0"%"'],
    ['-3.3', '0.0'],
    ['+0.4', '"+"0.0'],
    ['12 of 14', '0" of 14"'],
    ['none', 'General'],
  ])('shown as %s is %s', (text, format) => {
    expect(numberFormatOf(text)).toBe(format);
  });
});

it('sheets have names that Excel takes, no two alike', () => {
  const long = 'Timeliness: what was due and when it was done';
  expect(sheetNames([long, long, "'[a]/b*?'", ''])).toEqual([
    'Timeliness what was due and whe',
    'Timeliness what was due and w 2',
    'a b',
    'Sheet',
  ]);
});

describe('the files of a pack', () => {
  it('are named by period, audience and the beginning of the hash, safely on any disk', async () => {
    const names = (await packFiles(aPackDocument())).map(({ name }) => name);
    expect(names).toEqual([
      'hate-crime-pack-2026-27-Q2-meeting-1a2b3c4d.csv',
      'hate-crime-pack-2026-27-Q2-meeting-1a2b3c4d-data-dictionary.csv',
      'hate-crime-pack-2026-27-Q2-meeting-1a2b3c4d.xlsx',
      'hate-crime-pack-2026-27-Q2-meeting-1a2b3c4d.ods',
      'hate-crime-pack-2026-27-Q2-meeting-1a2b3c4d.pdf',
    ]);
    const run = aPackDocument({ audience: 'PUBLIC', period: { code: '2026-04..2026-09', label: 'April to September 2026' } });
    expect(fileNameOf(run, 'pdf')).toBe('hate-crime-pack-2026-04-to-2026-09-public-1a2b3c4d.pdf');
  });

  it('are of these kinds and no others', () => {
    expect(packFileKinds.filter(isPackFileKind)).toEqual(packFileKinds);
    expect(isPackFileKind('toString')).toBe(false);
  });

  it('say whether more may still join the figures', () => {
    const { frozen: _, ...unfrozen } = aPackDocument();
    expect([aPackDocument(), unfrozen, { ...unfrozen, provisional: true }].map(standingOf)).toEqual(['FROZEN', 'FINAL', 'PROVISIONAL']);
  });
});
