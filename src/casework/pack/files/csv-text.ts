import { stringify } from 'csv-stringify/sync';
import { defused } from './defused';

/** UTF-8 with a byte order mark, or Excel misreads every apostrophe that is not a straight one; CRLF as RFC 4180 has it. */
export const csvText = (rows: readonly (readonly (string | number)[])[]): Buffer =>
  Buffer.from(
    stringify(
      rows.map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell) : defused(cell)))),
      { bom: true, record_delimiter: 'windows' },
    ),
  );
