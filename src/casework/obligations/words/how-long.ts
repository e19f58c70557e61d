const aMinute = 60_000;
const many = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** `3 days, 4 hours`: from one moment to another, in whole elapsed units; nothing where the second is not later. */
export function howLong(from: string, to: string): string {
  const minutes = Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / aMinute));
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
  if (days > 6) return many(days, 'day');
  if (days > 0) return hours > 0 ? `${many(days, 'day')}, ${many(hours, 'hour')}` : many(days, 'day');
  return hours > 0 ? many(hours, 'hour') : many(minutes, 'minute');
}

/** In whole elapsed hours. */
export const hoursBetween = (from: string, to: string): number => Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 3_600_000));
