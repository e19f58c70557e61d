import type { PackDocument, PackTable } from '../pack-document';
import { csvColumns } from './csv-columns';
import { csvText } from './csv-text';
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

/** What every table and column of the pack says, out of what it is counted, how it misleads and where it comes from. */
export function packDictionary(document: PackDocument): Buffer {
  const { period, knownAt, audience, policyVersions, sha256, sections } = document;
  const from = [period.code, knownAt, standingOf(document), audience, policyVersions.join(' '), sha256];
  return csvText([
    head,
    ...csvColumns.map(({ name, what }) => [...from, '(every table)', 'The CSV file itself', name, '', '', '', '', what, '', '', '', '']),
    ...sections.flatMap(({ tables }) => tables.flatMap(columnsOf)).map((rest) => [...from, ...rest]),
  ]);
}

const columnsOf = ({ id, title, columns, how, notes }: PackTable): readonly (readonly (string | number)[])[] =>
  columns.map((column) => [
    id,
    title,
    column.id,
    column.label,
    column.unit,
    how.measure,
    how.version,
    how.definition,
    how.denominator,
    how.traps.join(' '),
    how.source,
    notes.join(' '),
  ]);
