import { z } from 'zod';

const whole = (least: number) => z.int().min(least).max(1000);

/**
 * How long there is, as the pack writes it: exactly one of the units.
 *
 * `hours` and `days` are elapsed time (a day is 24 hours, whatever the clocks do); `workingDays`, `calendarDays` and `months`
 * end with a local day in London (`calendarDays: 0` is the same day). `agreed` is the interval that the person agreed to, else the clock
 * that follows. `asDirected` takes the instant that the direction itself names.
 */
const length = z.union(
  [
    z.strictObject({ hours: whole(1) }),
    z.strictObject({ days: whole(1) }),
    z.strictObject({ workingDays: whole(1) }),
    z.strictObject({ calendarDays: whole(0) }),
    z.strictObject({ months: whole(1) }),
  ],
  { error: 'must say exactly one of hours, days, workingDays, calendarDays and months' },
);
export const elapsedOrDaysField = length.meta({
  id: 'length',
  description: 'Hours and days are elapsed time, a day being 24 hours; the others end with a local day. calendarDays 0 is the same day.',
});
const clock = z.union(
  [...length.options, z.strictObject({ agreedElse: elapsedOrDaysField }), z.strictObject({ asDirected: z.literal(true) })],
  { error: 'must say exactly one of hours, days, workingDays, calendarDays, months, agreedElse and asDirected' },
);
export const clockField = clock.meta({
  id: 'clock',
  description: 'A length; or the interval agreed with the person, else a length; or the time that the direction itself names.',
});

/** A length of time that can be counted from an instant by itself. */
export type Clock = z.output<typeof elapsedOrDaysField>;
export type RuleClock = z.output<typeof clockField>;
