import type { SupportCaseEvent } from '../../domain/support-case/events';

/** One entry of a case's history as it was written: the event's own data, personal fields locked. */
export type TimelineRow = {
  readonly caseId: string;
  readonly revision: string;
  readonly eventId: string;
  readonly position: string;
  readonly occurredAt: string;
  readonly recordedAt: string;
  /** A staff id with the role acted in; or what part of the product wrote it. */
  readonly by: string;
  readonly role?: string;
  readonly type: SupportCaseEvent['type'];
  readonly data: SupportCaseEvent['data'];
};
