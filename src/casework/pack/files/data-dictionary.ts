import type { PackDocument, PackTable } from '../pack-document';
import { csvColumns } from './csv-columns';
import { csvText, withByteOrderMark } from './csv-text';
import { standingOf } from './provenance';

const head = [
  'period',
  'known_at',
  'standing',
  'audience',
  'policy_versions',
  'sha256',
  'table',
  'table_title',
  'column',
  'column_label',
  'unit',
  'measure',
  'measure_version',
  'definition',
  'denominator',
  'traps',
  'source',
  'notes',
];

/**
 * What every table says, out of what it is counted, how it misleads and where it comes from: a line with no column. After it a line for
 * each of its columns.
 */
export function packDictionary(document: PackDocument): Buffer {
  const { period, knownAt, audience, policyVersions, sha256, sections } = document;
  const from = [period.code, knownAt, standingOf(document), audience, policyVersions.join(' '), sha256];
  const ofTables = sections.flatMap(({ tables }) => tables.flatMap((table) => [tableLine(table), ...columnLines(table)]));
  return withByteOrderMark(csvText([head, ...[...fileLines(), ...ofTables].map((line) => [...from, ...line])]));
}

type Line = readonly (string | number)[];
const padded = (...cells: Line): Line => [...cells, ...Array<string>(head.length - 6 - cells.length).fill('')];

const fileLines = (): readonly Line[] =>
  csvColumns.map(({ name, what }) => padded('(every table)', 'The CSV file itself', name, '', '', '', '', what));

const tableLine = ({ id, title, how, notes }: PackTable): Line => [
  ...[id, title, '', '', '', how.measure, how.version, how.definition, how.denominator],
  ...[how.traps.join(' '), how.source, notes.join(' ')],
];

const columnLines = ({ id, title, columns, how }: PackTable): readonly Line[] =>
  columns.map((column) => padded(id, title, column.id, column.label, column.unit, how.measure, how.version));
