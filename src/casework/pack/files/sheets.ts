import type { PackCell, PackDocument, PackSection, PackTable } from '../pack-document';
import { headlineLines } from './headline-lines';
import { provenanceOf } from './provenance';
import { sheetNames } from './sheet-names';

/** `text` as the page shows it; a number besides is one that a spreadsheet may count with. */
export type SheetCell = { readonly text: string; readonly value?: number };
export type Sheet = {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** In letters, the first column and all others. */
  readonly widths: readonly [first: number, others: number];
};

/** The pack as sheets, for both kinds of spreadsheet: where it comes from and its headline, then a sheet for each section. */
export function sheetsOf(document: PackDocument): readonly Sheet[] {
  const names = sheetNames(['About this pack', ...document.sections.map(({ title }) => title)]);
  const about: Sheet = { name: names[0] ?? '', rows: aboutRows(document), widths: [30, 90] };
  const sections = document.sections.map((section, index): Sheet => ({
    name: names[index + 1] ?? '',
    rows: sectionRows(document, section),
    widths: [48, 20],
  }));
  return [about, ...sections];
}

const line = (...texts: readonly string[]): readonly SheetCell[] => texts.map((text) => ({ text }));

const aboutRows = (document: PackDocument): Sheet['rows'] => [
  line(document.title),
  [],
  ...provenanceOf(document).map(([what, says]) => line(what, says)),
  [],
  line('Cells', 'A number is as it was counted and shows as the page shows it. "Too few to show" is not nought.'),
  ...headlineLines(document.headline).flatMap(([heading, lines]) => [[], line(heading), ...lines.map((text) => line('', text))]),
];

const sectionRows = (document: PackDocument, { title, says, tables }: PackSection): Sheet['rows'] => [
  line(title),
  ...(says === undefined ? [] : [line(says)]),
  line(`${document.marking} · ${document.period.label} · as known at ${document.knownAt} · SHA-256 ${document.sha256}`),
  ...tables.flatMap(tableRows),
];

const tableRows = ({ title, id, columns, rows, notes, how }: PackTable): Sheet['rows'] => [
  [],
  line(title),
  line('Row', ...columns.map(({ label, unit }) => `${label} (${unit})`)),
  ...rows.map((row) => [{ text: row.label }, ...row.cells.map(cellOf)]),
  ...notes.map((note) => line(note)),
  line(`How this is counted: ${how.definition} Out of: ${how.denominator} Table ${id}, measure ${how.measure} version ${how.version}.`),
];

const cellOf = (cell: PackCell): SheetCell => (cell.kind === 'NUMBER' ? { text: cell.text, value: cell.value } : { text: cell.text });
