import type { PackDocument } from '../pack-document';
import { csvColumns, type InPlace } from './csv-columns';
import { csvText } from './csv-text';

/** All tables of the pack as one long one: a line for each cell, in the order of the page. */
export function packCsv(document: PackDocument): Buffer {
  const head = csvColumns.map(({ name }) => name);
  return csvText([head, ...placesIn(document).map((place) => csvColumns.map(({ of }) => of(place)))]);
}

const placesIn = (document: PackDocument): readonly InPlace[] =>
  document.sections.flatMap((section) =>
    section.tables.flatMap((table) =>
      table.rows.flatMap((row) =>
        table.columns.flatMap((column, index) => {
          const cell = row.cells[index];
          return cell ? [{ document, section, table, row, column, cell }] : [];
        }),
      ),
    ),
  );
