const aMinute = 60_000;
const many = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** `3 days, 4 hours`: how long something has stood, in whole elapsed units; no deadline is meant by it. */
export function waitedFor(since: string, now: string): string {
  const minutes = Math.max(0, Math.floor((Date.parse(now) - Date.parse(since)) / aMinute));
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
  if (days > 6) return many(days, 'day');
  if (days > 0) return hours > 0 ? `${many(days, 'day')}, ${many(hours, 'hour')}` : many(days, 'day');
  return hours > 0 ? many(hours, 'hour') : many(minutes, 'minute');
}

export const waitedHours = (since: string, now: string): number =>
  Math.max(0, Math.floor((Date.parse(now) - Date.parse(since)) / 3_600_000));
