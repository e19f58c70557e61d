import type { CellObject } from '@e965/xlsx';
import type { PackDocument } from '../pack-document';
import { defused } from './defused';
import { numberFormatOf } from './number-format';
import { type Sheet, type SheetCell, sheetsOf } from './sheets';

/**
 * One workbook for both kinds of spreadsheet, so that they cannot differ. Dated by its figures: the same bytes whenever it is made.
 * Numbers are numbers and show as on the page; what is hidden is the text that says so.
 */
export async function workbook(document: PackDocument, bookType: 'xlsx' | 'ods'): Promise<Buffer> {
  // Most runs of the product write no file, and it would take 35 MB of each.
  const { utils, write } = await import('@e965/xlsx');
  const book = utils.book_new();
  for (const sheet of sheetsOf(document)) {
    const cells = utils.aoa_to_sheet(sheet.rows.map((row) => row.map(toCell)));
    cells['!cols'] = widthsOf(sheet);
    utils.book_append_sheet(book, cells, sheet.name);
  }
  const made = new Date(document.knownAt);
  book.Props = { Title: document.title, Subject: document.period.label, CreatedDate: made, ModifiedDate: made };
  return write(book, { type: 'buffer', bookType, bookSST: true, compression: true }) as Buffer;
}

const toCell = ({ text, value }: SheetCell): CellObject =>
  value === undefined ? { t: 's', v: defused(text) } : { t: 'n', v: value, w: text, z: numberFormatOf(text) };

function widthsOf({ rows, widths }: Sheet): { readonly wch: number }[] {
  const columns = Math.max(1, ...rows.map(({ length }) => length));
  return [...Array(columns).keys()].map((index) => ({ wch: widths[index === 0 ? 0 : 1] }));
}
