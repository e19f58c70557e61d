const aDay = 24 * 60 * 60 * 1000;

/** Both times are shown where they differ enough to matter: a day. */
export const writtenUpLate = (occurredAt: string, recordedAt: string): boolean => Date.parse(recordedAt) - Date.parse(occurredAt) > aDay;
