import { Temporal } from 'temporal-polyfill';
import { dueAt } from '../../../../src/domain/obligations/clocks/due-at';
import { explainDue } from '../../../../src/domain/obligations/clocks/explain';
import { shiftedBy } from '../../../../src/domain/obligations/clocks/shifted';
import { shippedCalendar } from '../../../../src/domain/obligations/working-calendar/shipped-calendar';
import { toInstant } from '../../../../src/platform/validation/is-instant-text';
import type { Instant } from '../../../../src/kernel/instant';
import { clockCases } from './clock-cases';

/** Run in a process of its own under some `TZ`: says in which zone it ran, and what every case came to. */
const told = clockCases.map(([what, startedAt, clock]) => {
  const start = toInstant(startedAt) as Instant;
  const due = dueAt(clock, start, shippedCalendar);
  return { what, due, shifted: shiftedBy(clock, due, 30 * 3_600_000), days: explainDue(clock, start, shippedCalendar).days };
});
console.log(JSON.stringify({ zone: Temporal.Now.timeZoneId(), offset: new Date(2026, 5, 1).getTimezoneOffset(), told }));
