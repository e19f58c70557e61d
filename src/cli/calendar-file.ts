import { readFileSync } from 'node:fs';
import { parseBankHolidays, type ReadCalendar } from '../domain/obligations/working-calendar/parse-bank-holidays';
import type { Terminal } from './verb';

/** What a file of bank holidays says. Throws where there is no such file; one that is not JSON is faulty. */
export function readCalendarFile(path: string, named: { readonly name: string; readonly version: string }): ReadCalendar {
  const text = readFileSync(path, 'utf8');
  try {
    return parseBankHolidays(JSON.parse(text.replace(/^\uFEFF/, '')), named);
  } catch {
    return { outcome: 'faulty', faults: [{ pointer: '', detail: 'this file is not JSON' }] };
  }
}

/** A line for each fault with its place in the file. */
export function tellCalendarFaults(read: ReadCalendar, { out }: Terminal, json: boolean): void {
  const faults = read.outcome === 'faulty' ? read.faults : [];
  if (json) out(JSON.stringify({ faults }));
  else for (const { pointer, detail } of faults) out(`${pointer === '' ? 'the file' : pointer}: ${detail}`);
}
