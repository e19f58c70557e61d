import type { EventId } from '../../../kernel/ids';
import type { Instant } from '../../../kernel/instant';
import type { SupportCaseEvent } from '../../support-case/events';

/** What the log adds to an event that duties are reckoned by. */
export type Stamp = { readonly eventId: EventId; readonly metadata: { readonly recordedAt: Instant } };

export type RecordedCaseEvent = SupportCaseEvent & Stamp;
