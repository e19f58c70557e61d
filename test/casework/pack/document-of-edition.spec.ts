import { documentOfEdition } from '../../../src/casework/pack/document-of-edition';
import { repeatVictims } from '../../../src/domain/measures/repeat-victims';
import type { Edition, PublishedTable } from '../../../src/domain/publication/edition';
import { instant } from '../../../src/kernel/instant';

const table = (over: Partial<PublishedTable>): PublishedTable => ({
  ...{
    id: 'M12.REPEAT',
    measure: 'M12',
    version: repeatVictims.version,
    section: 'REPEAT_VICTIMS',
    title: 'Repeat victims',
    unit: 'people',
  },
  columns: [
    { id: 'n', label: 'With an earlier case' },
    { id: 'rest', label: 'Without' },
    { id: 'of', label: 'People' },
  ],
  rows: [{ row: 'ALL', label: 'All', cells: [{ n: 12 }, { n: 28 }, { n: 40 }] }],
  ...over,
});
const edition = (...tables: readonly PublishedTable[]): Edition => ({
  ...{ shape: 'steadfast.edition/1', period: '2026-27-Q2', knownAt: instant('2026-10-05T08:00:00.000Z') },
  ...{ threshold: 5, staffVictimThreshold: 10, policyVersions: ['default-2026-11'], tables },
});
const read = (...tables: readonly PublishedTable[]) => documentOfEdition(edition(...tables), 'cd'.repeat(32));
const texts = (...tables: readonly PublishedTable[]) =>
  read(...tables).sections.flatMap((section) =>
    section.tables.flatMap(({ rows }) => rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)])),
  );

describe('The pack that anybody may read', () => {
  it('is marked for the public, without a headline that only the meeting may have', () => {
    expect(read(table({}))).toMatchObject({
      ...{ marking: 'OFFICIAL', audience: 'PUBLIC', provisional: false, calendarVersions: [] },
      headline: { better: [], worse: [], decide: [] },
      title: 'Hate crime: how victims were served, Quarter 2 of 2026-27 (July to September 2026)',
    });
    expect(documentOfEdition(edition(), '', { frozenAt: instant('2026-10-06T08:00:00.000Z') })).toHaveProperty('frozen.at');
  });

  it('works a share out from what is shown, and from nothing else', () => {
    expect(texts(table({}))).toEqual([['All', '12', '28', '40', '30.0%']]);
    const hidden = table({ rows: [{ row: 'ALL', label: 'All', cells: [{ few: true }, { few: true }, { n: 40 }] }] });
    expect(texts(hidden)).toEqual([['All', 'too few to show', 'too few to show', '40', 'too few to show']]);
    expect(read(hidden).sections[0]?.tables[0]?.notes).toEqual([
      'Numbers under 5 are not shown, nor are others by which they could be worked out.',
    ]);
    expect(texts(table({ rows: [{ row: 'ALL', label: 'All', cells: [{ n: 0 }, { n: 0 }, { n: 0 }] }] }))[0]?.at(-1)).toBe(
      'nothing to count',
    );
  });

  it('keeps what was written down late out of what was on time', () => {
    const columns = ['onTime', 'recordedLate', 'late', 'missed', 'due'].map((id) => ({ id, label: id }));
    const duties = table({ columns, rows: [{ row: 'ALL', label: 'All', cells: [5, 2, 2, 1, 10].map((n) => ({ n })) }] });
    expect(texts(duties)[0]?.at(-1)).toBe('50.0%');
  });

  it('says over which longer time a small row was taken, and draws it beside no other', () => {
    const rows = [
      { row: 'B', label: 'Black', cells: [{ n: 9 }], pooled: '2025-26-Q3' },
      { row: 'LPU-1', label: 'LPU-1', cells: [{ n: 7 }] },
      { row: 'LPU-2', label: 'LPU-2', cells: [{ n: 8 }] },
    ];
    const counted = table({ columns: [{ id: 'n', label: 'Number' }], rows, total: [{ n: 24 }], note: 'A note.' });
    const document = documentOfEdition(edition(counted), '', { unitNames: new Map([['LPU-1', 'Harbour']]) });
    const [found] = document.sections[0]?.tables ?? [];
    expect(found?.rows.map(({ label, isTotal }) => [label, isTotal])).toEqual([
      ['Black, over Quarter 3 of 2025-26 (October to December 2025)', undefined],
      ['LPU-1 Harbour', undefined],
      ['LPU-2', undefined],
      ['All together', true],
    ]);
    expect(found?.charts).toMatchObject([{ kind: 'BARS', bars: [{ label: 'LPU-1 Harbour', value: 7 }, { label: 'LPU-2', value: 8 }] }]); // prettier-ignore
    expect(found?.notes).toEqual(['A note.']);
  });

  it('hides few of its own people under ten', () => {
    const points = table({
      section: 'PROMISE',
      columns: [{ id: 'n', label: 'Number' }],
      rows: [{ row: 'P1', label: 'P1', cells: [{ few: true }] }],
    });
    expect(read(points).sections[0]?.tables[0]?.notes[0]).toContain('under 10');
  });

  it('tells how it was counted in the words of that version, and puts no other version’s in its mouth', () => {
    expect(read(table({})).sections[0]?.tables[0]?.how.definition).toBe(repeatVictims.definition);
    expect(read(table({ version: 99 })).sections[0]?.tables[0]?.how.definition).toContain('version 99 of M12, whose words are kept');
  });
});
