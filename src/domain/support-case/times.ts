import { Temporal } from 'temporal-polyfill';
import type { Instant, LocalDate } from '../../kernel/instant';
import type { SupportCaseRefusal } from './refusal';

/** Refuses what has not happened yet, and dates that can only be a slip of the keys. */
export function happened(at: Instant, occurred: Instant | undefined, field = 'occurredAt'): SupportCaseRefusal | undefined {
  if (occurred === undefined) return undefined;
  if (occurred > at) return { code: 'OCCURRED_IN_FUTURE', field };
  return occurred < '1900' ? { code: 'OCCURRED_BEFORE_1900', field } : undefined;
}

/** The date in London at that moment. */
export const localDay = (at: Instant): LocalDate =>
  Temporal.Instant.from(at).toZonedDateTimeISO('Europe/London').toPlainDate().toString() as LocalDate;

export const needsReason = (reason: string, field = 'reason'): SupportCaseRefusal | undefined =>
  reason.trim() === '' ? { code: 'REASON_REQUIRED', field } : undefined;
