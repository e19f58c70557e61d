import { parse } from 'csv-parse/sync';
import { packCsv } from '../../../../src/casework/pack/files/csv';
import { packDictionary } from '../../../../src/casework/pack/files/data-dictionary';
import { aPackDocument, byLpu, groups, strands } from '../a-pack-document';

const document = aPackDocument();
const read = (bytes: Buffer) => parse<Record<string, string>>(bytes, { bom: true, columns: true });

describe('the pack as CSV', () => {
  let bytes: Buffer;
  let lines: Record<string, string>[];
  beforeAll(async () => {
    bytes = await packCsv(document);
    lines = read(bytes);
  });

  it('begins with a byte order mark, or Excel misreads its letters', () => {
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(lines.map(({ row_label }) => row_label)).toContain("LPU-1 Ashford's Moor, St Mary's and the Vale");
  });

  it('has a line for every cell, with the text of the page and the number behind it', () => {
    const cells = [strands, byLpu, groups].flatMap(({ id, columns, rows }) =>
      rows.flatMap((row) =>
        row.cells.map((cell, index) => [id, row.id, columns[index]!.id, cell.text, cell.kind === 'NUMBER' ? cell.value : null]),
      ),
    );
    expect(lines.map(({ table, row, column, text, value }) => [table, row, column, text, value === '' ? null : Number(value)])).toEqual(
      cells,
    );
  });

  it('says on every line where it comes from', () => {
    for (const line of lines)
      expect(line).toMatchObject({
        period: '2026-27-Q2',
        known_at: document.knownAt,
        standing: 'FROZEN',
        audience: 'MEETING',
        marking: 'OFFICIAL-SENSITIVE',
        policy_versions: 'steadfast-default@4 steadfast-default@5',
        sha256: document.sha256,
      });
  });

  it('never leaves a hidden cell blank, and gives it no number', () => {
    const hidden = lines.filter(({ shown }) => shown === 'FEW');
    expect(hidden.map(({ text, value }) => [text, value])).toEqual(Array(3).fill(['too few to show', '']));
    expect(lines.filter(({ shown }) => shown === 'NONE').map(({ text }) => text)).toEqual([
      'not known: before the log began',
      'nothing fell due',
    ]);
  });

  it('runs no formula that somebody typed as a label', () => {
    const labels = new Set(lines.map(({ row_label }) => row_label));
    expect(labels).toContain(`'=HYPERLINK("https://example.invalid";"Race & religion <both>")`);
    expect(labels).toContain("'-2+3 is what somebody typed");
    expect(bytes.toString()).not.toMatch(/(^|[,"])[=@]/m);
  });

  it('is the same whenever it is made', async () => {
    expect((await packCsv(structuredClone(document))).equals(bytes)).toBe(true);
  });
});

describe('the data dictionary', () => {
  const lines = read(packDictionary(document));

  it('explains every column of the CSV file', async () => {
    const columns = Object.keys(read(await packCsv(document))[0]!);
    expect(lines.filter(({ table }) => table === '(every table)').map(({ column }) => column)).toEqual(columns);
  });

  it('says of every table what it counts, out of what, how it misleads and where it comes from', () => {
    expect(lines.find(({ table, column }) => table === strands.id && column === '')).toMatchObject({
      period: '2026-27-Q2',
      sha256: document.sha256,
      measure: 'M1',
      measure_version: '2',
      definition: strands.how.definition,
      denominator: strands.how.denominator,
      traps: strands.how.traps.join(' '),
      source: strands.how.source,
    });
  });

  it('names every column of every table, and its unit', () => {
    const named = lines.filter(({ table, column }) => table === strands.id && column !== '');
    expect(named.map(({ column, column_label, unit }) => [column, column_label, unit])).toEqual(
      strands.columns.map(({ id, label, unit }) => [id, label, unit]),
    );
  });
});
