import snapshot from './bank-holidays-2026-11-21.json';
import { parseBankHolidays } from './parse-bank-holidays';
import type { WorkingCalendar } from './working-calendar';

const read = parseBankHolidays(snapshot, { name: 'Bank holidays in England and Wales', version: '2026-11-21' });
if (read.outcome === 'faulty') throw new TypeError(`the calendar of this build is faulty: ${JSON.stringify(read.faults)}`);

/** What this build knows of bank holidays, 2025 to 2028: in force until another calendar is adopted. */
export const shippedCalendar: WorkingCalendar = read.calendar;
