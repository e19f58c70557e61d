import { fileLinks } from '../../../../casework/pack/files/file-links';
import type { PackDocument, PackTable } from '../../../../casework/pack/pack-document';
import type { Edition } from '../../../../domain/publication/edition';

/** What leaves the force of a quarter, table by table, as it was frozen: the very document that its files are made from. */
export const toPublishedPack = ({ period, knownAt, policyVersions, sha256, sections }: PackDocument, edition: Edition) => ({
  title: period.label,
  knownAt,
  policyVersions: policyVersions.join(', '),
  sha256,
  threshold: edition.threshold,
  staffVictimThreshold: edition.staffVictimThreshold,
  files: fileLinks(`/published/${period.code}/files`),
  tables: sections.flatMap(({ tables }) => tables).map(toTable),
});

const toTable = ({ id, title, notes, columns, rows }: PackTable) => ({
  ...{ id, title, notes, unit: columns[0]?.unit ?? '' },
  columns: columns.map(({ label }) => label),
  rows: rows.map(({ label, cells, isTotal }) => ({ label, isTotal: isTotal ?? false, cells: cells.map(({ text }) => text) })),
});
