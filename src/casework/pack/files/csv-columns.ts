import type { PackCell, PackColumn, PackDocument, PackRow, PackSection, PackTable } from '../pack-document';
import { standingOf } from './provenance';

/** One cell of one table, and all that says what it is. */
export type InPlace = {
  readonly document: PackDocument;
  readonly section: PackSection;
  readonly table: PackTable;
  readonly row: PackRow;
  readonly column: PackColumn;
  readonly cell: PackCell;
};

type CsvColumn = { readonly name: string; readonly what: string; readonly of: (place: InPlace) => string | number };

/** Every line says by itself where it comes from, so that lines of several quarters can be put into one file. */
export const csvColumns: readonly CsvColumn[] = [
  { name: 'period', what: 'The months that are counted.', of: ({ document }) => document.period.code },
  { name: 'known_at', what: 'The figures are as known at this instant (UTC).', of: ({ document }) => document.knownAt },
  {
    name: 'standing',
    what: 'FROZEN by the meeting; FINAL: the same for ever, though not frozen; PROVISIONAL: more may still join.',
    of: ({ document }) => standingOf(document),
  },
  { name: 'frozen_at', what: 'When the meeting froze them (UTC); empty if it did not.', of: ({ document }) => document.frozen?.at ?? '' },
  { name: 'audience', what: 'MEETING or PUBLIC: who may read this.', of: ({ document }) => document.audience },
  { name: 'marking', what: 'The security classification.', of: ({ document }) => document.marking },
  {
    name: 'policy_versions',
    what: 'The policy packs under which duties arose.',
    of: ({ document }) => document.policyVersions.join(' '),
  },
  { name: 'sha256', what: 'Of the canonical figures behind this file.', of: ({ document }) => document.sha256 },
  { name: 'section', what: 'The section of the pack.', of: ({ section }) => section.id },
  { name: 'table', what: 'The table; the same name in every quarter.', of: ({ table }) => table.id },
  { name: 'table_title', what: 'Its title.', of: ({ table }) => table.title },
  { name: 'unit', what: 'What the number counts.', of: ({ column }) => column.unit },
  { name: 'row', what: 'The row; the same code in every quarter.', of: ({ row }) => row.id },
  { name: 'row_label', what: 'The row in words.', of: ({ row }) => row.label },
  { name: 'lpu', what: 'The unit, in tables by unit; else empty.', of: ({ row }) => row.lpu ?? '' },
  {
    name: 'is_total',
    what: 'YES for the row that says all of the others; leave it out of a sum.',
    of: ({ row }) => (row.isTotal ? 'YES' : ''),
  },
  { name: 'column', what: 'The column; the same code in every quarter.', of: ({ column }) => column.id },
  { name: 'column_label', what: 'The column in words.', of: ({ column }) => column.label },
  {
    name: 'shown',
    what: 'NUMBER; FEW: hidden, being too few to show, which is not nought; NONE: there is nothing to say, and the text says why.',
    of: ({ cell }) => cell.kind,
  },
  { name: 'text', what: 'The cell exactly as the page shows it.', of: ({ cell }) => cell.text },
  {
    name: 'value',
    what: 'The number to count with, not rounded; empty where none is shown.',
    of: ({ cell }) => (cell.kind === 'NUMBER' ? cell.value : ''),
  },
];
