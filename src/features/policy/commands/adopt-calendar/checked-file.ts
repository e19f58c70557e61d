import { parseBankHolidays } from '../../../../domain/obligations/working-calendar/parse-bank-holidays';
import type { WorkingCalendar } from '../../../../domain/obligations/working-calendar/working-calendar';
import { type Fault, InvalidRequest } from '../../../../platform/errors/invalid-request';

/** The calendar that a file of bank holidays is. Throws InvalidRequest with all that is wrong with it; `place` says where in the request. */
export function checkedFile(
  file: unknown,
  named: { readonly name: string; readonly version: string },
  place: (fault: Fault) => Fault,
): WorkingCalendar {
  const read = parseBankHolidays(file, named);
  if (read.outcome === 'faulty') throw new InvalidRequest(read.faults.map(place));
  return read.calendar;
}
