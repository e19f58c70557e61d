import { stringify } from 'csv-stringify/sync';
import { defused } from './defused';

/** Lines that end as RFC 4180 has it. */
export const csvText = (rows: readonly (readonly (string | number)[])[]): string =>
  stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell) : defused(cell)))),
    { record_delimiter: 'windows' },
  );

/** UTF-8, and says so, or Excel misreads every letter that is not plain ASCII. */
export const withByteOrderMark = (text: string): Buffer => Buffer.from(`\uFEFF${text}`);
