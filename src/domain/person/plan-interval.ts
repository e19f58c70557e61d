const spoken: Readonly<Record<string, number>> = { DAILY: 1, WEEKLY: 7, FORTNIGHTLY: 14, MONTHLY: 28 };
const unitDays: Readonly<Record<string, number>> = { D: 1, W: 7, M: 28 };

/**
 * Days between routine contacts, where the plan says it in a way that can be counted: `P10D`, `P2W`, `P1M`, `14`, `weekly`,
 * `every 2 weeks`. A month counts as four weeks, so that nobody waits longer than they asked to. Otherwise undefined.
 */
export function intervalDays(interval: string): number | undefined {
  const text = interval.trim().toUpperCase();
  const [, count, unit] =
    /^P(\d{1,3})([DWM])$/.exec(text) ?? /^(?:EVERY )?(\d{1,3}) ([DWM])(?:AY|EEK|ONTH)S?$/.exec(text) ?? /^(\d{1,3})$/.exec(text) ?? [];
  if (count === undefined) return spoken[text];
  const days = Number(count) * (unitDays[unit ?? 'D'] ?? 1);
  return days > 0 ? days : undefined;
}
