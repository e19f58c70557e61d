import { packPdf } from '../../../../src/casework/pack/files/pdf/pdf';
import { aPackDocument, barsChart, byLpu, groups, intervalsChart, runChart, strands } from '../a-pack-document';
import { readPdf, type ReadPdf, type Tagged } from './read-pdf';

const all = (from: Tagged, tag: string): readonly Tagged[] => [
  ...(from.tag === tag ? [from] : []),
  ...from.kids.flatMap((kid) => all(kid, tag)),
];
/** A line is broken where it must. */
const close = (text: string) => text.replace(/\s/g, '');

describe('the pack as a PDF', () => {
  const document = aPackDocument();
  let bytes: Buffer;
  let pdf: ReadPdf;
  beforeAll(async () => {
    bytes = await packPdf(document);
    pdf = readPdf(bytes);
  });

  it('is tagged, in British English, and shows its title', () => {
    expect(pdf.catalog).toContain('/Lang (en-GB)');
    const said = pdf.objects.join('\n');
    expect(said).toContain('/Marked true');
    expect(said).toContain('/DisplayDocTitle true');
    expect(bytes.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('has one first heading, and a second for each section', () => {
    expect(all(pdf.tree, 'H1').map(({ text }) => text)).toEqual([document.title]);
    expect(all(pdf.tree, 'H2').map(({ text }) => text)).toEqual([
      'What got better',
      'What got worse',
      'What needs a decision',
      ...document.sections.map(({ title }) => title),
    ]);
    expect(all(pdf.tree, 'H3').map(({ text }) => text)).toEqual([strands, byLpu, groups].map(({ title }) => title));
  });

  it('says every cell of every table under its row and its column, as the page does', () => {
    const tables = all(pdf.tree, 'Table').map((table) => table.kids.map(({ kids }) => kids.map(({ text }) => close(text))));
    const expected = [strands, byLpu, groups].map(({ columns, rows }) => [
      [close(`In ${[...new Set(columns.map(({ unit }) => unit))].join(', ')}`), ...columns.map(({ label }) => close(label))],
      ...rows.map(({ label, cells }) => [close(label), ...cells.map(({ text }) => close(text))]),
    ]);
    expect(tables).toEqual(expected);
  });

  it('tells which cells are heads, and of what', () => {
    for (const table of all(pdf.tree, 'Table')) {
      const [head, ...body] = table.kids;
      expect(head?.kids.every(({ tag, scope }) => tag === 'TH' && scope === 'Column')).toBe(true);
      for (const { kids } of body) {
        expect(kids[0]).toMatchObject({ tag: 'TH', scope: 'Row' });
        expect(kids.slice(1).every(({ tag }) => tag === 'TD')).toBe(true);
      }
    }
  });

  it('describes each chart to whoever does not see it', () => {
    const alternatives = all(pdf.tree, 'Figure').map(({ alt }) => alt);
    expect(alternatives).toEqual([barsChart, runChart, intervalsChart].map(({ title, description }) => `${title}. ${description}`));
  });

  it('says on every page where it comes from, and its marking above and below', () => {
    expect(pdf.asides.length).toBeGreaterThan(3);
    for (const aside of pdf.asides) {
      for (const part of [document.period.code, document.knownAt, 'frozen', 'the review meeting', 'steadfast-default@5', document.sha256])
        expect(close(aside)).toContain(close(part));
      expect(aside.split('OFFICIAL-SENSITIVE')).toHaveLength(3);
    }
  });

  it('repeats the head of a table on each further page, without reading it out again', () => {
    expect(pdf.asides.filter((aside) => aside.includes('Fell due'))).toHaveLength(2);
  });

  it('has its letters with it, those of other languages too, and bookmarks', () => {
    const fonts = pdf.objects.filter((body) => body.includes('/Type /FontDescriptor'));
    expect(fonts).toHaveLength(2);
    for (const font of fonts) expect(font).toMatch(/\/FontFile2 \d+ 0 R/);
    expect(all(pdf.tree, 'P').map(({ text }) => text)).toContain('Ŵyn and Łódź are spelt as they are.');
    expect(pdf.objects.filter((body) => body.includes('/Title (Timeliness)'))).toHaveLength(1);
  });

  it('is the same whenever it is made', async () => {
    expect((await packPdf(structuredClone(document))).equals(bytes)).toBe(true);
  });

  it('of nothing at all still says what it is', async () => {
    const empty = readPdf(await packPdf(aPackDocument({ sections: [], headline: { better: [], worse: [], decide: [] } })));
    expect(all(empty.tree, 'P').map(({ text }) => text)).toContain('Nothing that can be told from chance.');
    expect(all(empty.tree, 'Table')).toEqual([]);
  });

  it('that is not tagged would be found out', () => {
    const untagged = Buffer.from(bytes.toString('latin1').replaceAll('/S /TH\n', '/S /Div\n'), 'latin1');
    expect(all(readPdf(untagged).tree, 'TH')).toEqual([]);
  });
});
