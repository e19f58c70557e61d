import { utils, type CellObject, type WorkBook, type WorkSheet, write } from '@e965/xlsx';
import type { PackDocument } from '../pack-document';
import { defused } from './defused';
import { numberFormatOf } from './number-format';
import { type SheetCell, sheetsOf } from './sheets';

/** One workbook for every kind of spreadsheet, so that they cannot differ. Dated by the figures: the same bytes whenever it is made. */
export function workbookOf(document: PackDocument): WorkBook {
  const book = utils.book_new();
  for (const { name, rows, widths } of sheetsOf(document)) {
    const sheet: WorkSheet = utils.aoa_to_sheet(rows.map((row) => row.map(toCell)));
    const others = Math.max(0, ...rows.map(({ length }) => length)) - 1;
    sheet['!cols'] = [widths[0], ...Array<number>(Math.max(0, others)).fill(widths[1])].map((wch) => ({ wch }));
    utils.book_append_sheet(book, sheet, name);
  }
  const made = new Date(document.knownAt);
  book.Props = { Title: document.title, Subject: document.period.label, CreatedDate: made, ModifiedDate: made };
  return book;
}

export const written = (book: WorkBook, bookType: 'xlsx' | 'ods'): Buffer =>
  write(book, { type: 'buffer', bookType, bookSST: true, compression: true }) as Buffer;

const toCell = ({ text, value }: SheetCell): CellObject =>
  value === undefined ? { t: 's', v: defused(text) } : { t: 'n', v: value, z: numberFormatOf(text) };
