import { read, type CellObject, type WorkBook } from '@e965/xlsx';
import type { PackDocument } from '../../../../src/casework/pack/pack-document';
import { packOds } from '../../../../src/casework/pack/files/ods';
import { packXlsx } from '../../../../src/casework/pack/files/xlsx';
import { aPackDocument, byLpu, groups, strands } from '../a-pack-document';

const kinds = [
  ['XLSX', packXlsx],
  ['ODS', packOds],
] as const;

describe.each(kinds)('the pack as %s', (kind, written: (document: PackDocument) => Promise<Buffer>) => {
  const document = aPackDocument();
  let bytes: Buffer;
  let book: WorkBook;
  beforeAll(async () => {
    bytes = await written(document);
    book = read(bytes, { cellNF: true, dense: true });
  });
  const rowsOf = (name: string) =>
    Array.from(book.Sheets[name]!['!data'] as readonly ((CellObject | undefined)[] | undefined)[], (row) => row ?? []);
  const inTables = () => document.sections.flatMap((_, index) => [...rowsOf(book.SheetNames[index + 1]!)]);
  const rowNamed = (label: string) => inTables().find((row) => row[0]?.v === label)!;

  it('has a sheet that says where it comes from, and a sheet a section', () => {
    expect(book.SheetNames).toEqual(['About this pack', 'Volumes what was reported', 'Timeliness', 'Service by group']);
    const about = rowsOf('About this pack').map((row) => row.map((cell) => cell?.v));
    for (const [what, says] of [
      ['Marking', 'OFFICIAL-SENSITIVE'],
      ['For', 'The review meeting'],
      ['Period', 'July to September 2026 (2026-27-Q2)'],
      ['As known at', 'Monday 12 October 2026, 09:00 (2026-10-12T08:00:00.000Z)'],
      ['Standing', 'Frozen for the meeting: Monday 12 October 2026, 10:30'],
      ['Policy versions', 'steadfast-default@4, steadfast-default@5'],
      ['SHA-256 of the figures', document.sha256],
    ])
      expect(about).toContainEqual([what, says]);
  });

  it('holds every number as it was counted, and every hidden cell as its words', () => {
    for (const { label, cells } of [strands, byLpu, groups].flatMap(({ rows }) => rows)) {
      const safe = /^[=-]/.test(label) ? `'${label}` : label;
      expect(
        rowNamed(safe)
          .slice(1, cells.length + 1)
          .map((cell) => cell?.v),
      ).toEqual(cells.map((cell) => (cell.kind === 'NUMBER' ? cell.value : cell.text)));
    }
  });

  it('shows every number as the page does', () => {
    for (const { label, cells } of [strands, byLpu, groups].flatMap(({ rows }) => rows).filter(({ label }) => !/^[=-]/.test(label)))
      // An XLSX file has no true minus.
      expect(
        rowNamed(label)
          .slice(1, cells.length + 1)
          .map((cell) => cell?.w?.replace('−', '-')),
      ).toEqual(cells.map(({ text }) => text.replace('−', '-')));
  });

  it('has no formula in it, whatever somebody typed as a label', () => {
    const cells = inTables().flatMap((row) => row.flatMap((cell) => (cell ? [cell] : [])));
    expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
    expect(cells.filter(({ t, v }) => t === 's' && /^[=+@-]/.test(String(v)))).toEqual([]);
    expect(rowNamed(`'=HYPERLINK("https://example.invalid";"Race & religion <both>")`)).toBeDefined();
  });

  it('is the same whenever it is made', async () => {
    expect((await written(structuredClone(document))).equals(bytes)).toBe(true);
  });

  it(`of nothing at all can be opened, being ${kind}`, async () => {
    const empty = read(await written(aPackDocument({ sections: [{ id: 'VOLUMES', title: 'Volumes', tables: [] }] })));
    expect(empty.SheetNames).toEqual(['About this pack', 'Volumes']);
  });
});
