import { parse } from 'csv-parse/sync';
import { normalisedReference } from '../find-case/normalised-reference';

/** One row of the crime system's file: the reference as it stands there, and as it is compared. */
export type CrimeReference = { readonly line: number; readonly reference: string; readonly normalised: string };
/** A row that cannot be compared, and why; never with what it says. */
export type BadRow = { readonly line: number; readonly detail: string };
/** Every row of the file is in one of the two. */
export type CrimeReferences = { readonly rows: readonly CrimeReference[]; readonly badRows: readonly BadRow[] };

const columns = ['crime_reference', 'incident_reference'];
const longest = 60;

type Read = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

/** Reads a CSV file with a header line, in which one column is named `crime_reference` or `incident_reference`. */
export function readCrimeReferences(text: string): CrimeReferences {
  const badRows: BadRow[] = [];
  const read = parse(text, {
    bom: true,
    info: true,
    trim: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      badRows.push({ line: lineOf(error), detail: 'this row is not CSV: look at its quotation marks' });
    },
  }) as unknown as readonly Read[];
  const [header, ...rest] = read;
  const place = (header?.record ?? []).findIndex((name) => columns.includes(name.toLowerCase()));
  if (!header || place === -1) {
    const detail = `the first line names no column ${columns.join(' or ')}`;
    return { rows: [], badRows: [{ line: 1, detail }, ...badRows, ...rest.map(({ info }) => ({ line: info.lines, detail }))] };
  }
  const rows: CrimeReference[] = [];
  const firstLine = new Map<string, number>();
  for (const { record, info } of rest) {
    const [line, reference] = [info.lines, record[place] ?? ''];
    const normalised = normalisedReference(reference);
    const detail =
      record.length === header.record.length
        ? faultOf(reference, normalised, firstLine)
        : 'this row has not as many columns as the first line';
    if (detail === undefined) {
      rows.push({ line, reference, normalised });
      firstLine.set(normalised, line);
    } else badRows.push({ line, detail });
  }
  return { rows, badRows: badRows.sort((one, other) => one.line - other.line) };
}

function faultOf(reference: string, normalised: string, firstLine: ReadonlyMap<string, number>): string | undefined {
  if (normalised === '') return 'there is no reference in this row';
  if (reference.length > longest) return `the reference is longer than ${longest} characters`;
  const earlier = firstLine.get(normalised);
  return earlier === undefined ? undefined : `the same reference stands in line ${earlier}`;
}

const lineOf = (error: unknown): number => Number((error as { lines?: unknown } | undefined)?.lines ?? 0);
