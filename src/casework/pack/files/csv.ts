import { setImmediate as others } from 'node:timers/promises';
import type { PackDocument, PackSection, PackTable } from '../pack-document';
import { csvColumns, type InPlace } from './csv-columns';
import { csvText, withByteOrderMark } from './csv-text';

/** All tables of the pack as one long one: a line for each cell, in the order of the page. Others have their turn between tables. */
export async function packCsv(document: PackDocument): Promise<Buffer> {
  const parts = [csvText([csvColumns.map(({ name }) => name)])];
  for (const section of document.sections) {
    for (const table of section.tables) {
      parts.push(csvText(placesIn(document, section, table).map((place) => csvColumns.map(({ of }) => of(place)))));
      await others();
    }
  }
  return withByteOrderMark(parts.join(''));
}

const placesIn = (document: PackDocument, section: PackSection, table: PackTable): readonly InPlace[] =>
  table.rows.flatMap((row) =>
    table.columns.flatMap((column, index) => {
      const cell = row.cells[index];
      return cell ? [{ document, section, table, row, column, cell }] : [];
    }),
  );
