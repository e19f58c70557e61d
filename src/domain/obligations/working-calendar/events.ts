import { z } from 'zod';
import type { EventOf } from '../../event-definition';
import { defineEvent } from '../../event-definition';
import { instantField, localDateField, staffIdField } from '../../event-fields';

/** The bank holidays that rule what is counted from then on. What was counted before stands. */
export const workingCalendarAdopted = defineEvent(
  'WorkingCalendarAdopted',
  1,
  z.strictObject({
    division: z.literal('england-and-wales'),
    name: z.string(),
    version: z.string(),
    firstDay: localDateField,
    lastDay: localDateField,
    holidays: z.array(z.strictObject({ date: localDateField, title: z.string() })),
    why: z.string(),
    adoptedAt: instantField,
    adoptedBy: staffIdField.optional(),
  }),
);

/** Everything that is ever written to `workingCalendar-england-and-wales`, for the registry. */
export const workingCalendarEvents = [workingCalendarAdopted] as const;
export type WorkingCalendarEvent = EventOf<(typeof workingCalendarEvents)[number]>;
