import type { SupportCaseEvent } from '../../domain/support-case/events';
import { quarterOf } from '../../domain/quarter';
import { localDay } from '../../domain/support-case/times';
import type { EventId, StaffId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { Projection } from '../../kernel/projection';
import type { ViewKeys } from '../view-keys';

/** A done Inspector's review, and what came of reading it again. `isDrawn`: it is one of the few that are. */
export type ReadReview = {
  readonly caseId: string;
  readonly eventId: EventId;
  readonly revision: string;
  readonly occurredAt: Instant;
  readonly quarter: string;
  readonly reviewedBy: StaffId;
  readonly isDrawn: boolean;
  readonly isSealed?: true;
  readonly reread?: { readonly agrees: boolean; readonly readAt: Instant };
};

/** Of the done reviews of each quarter. */
const share = 0.05;

/** The same review is drawn on every server and after every rebuild, and nobody without the force's key can tell beforehand. */
function isDrawn(keys: Pick<ViewKeys, 'token'>, quarter: string, eventId: EventId): boolean {
  const token = keys.token('second-reading', `${quarter}\n${eventId}`);
  return Buffer.from(token, 'base64url').readUInt32BE(0) / 2 ** 32 < share;
}

export const secondReadingsProjection = (keys: Pick<ViewKeys, 'token'>): Projection<ReadReview, SupportCaseEvent> => ({
  name: secondReadingsName,
  version: 2,
  handles: ['ReviewRecorded', 'ReviewReread', 'EntrySealed'],
  keysOf: (event) => {
    if (event.type === 'ReviewReread') return [event.data.reviewEventId];
    return [event.type === 'EntrySealed' ? event.data.eventId : event.eventId];
  },
  evolve: (row, event) => {
    switch (event.type) {
      case 'ReviewRecorded': {
        const { type, occurredAt, reviewedBy } = event.data;
        if (row || type === 'SUPERVISOR') return row;
        const { eventId, revision, stream } = event;
        const quarter = quarterOf(localDay(occurredAt));
        const caseId = stream.slice(stream.indexOf('-') + 1);
        const drawn = isDrawn(keys, quarter, eventId);
        return { caseId, eventId, revision: revision.toString(), occurredAt, quarter, reviewedBy, isDrawn: drawn };
      }
      case 'ReviewReread':
        return row && { ...row, reread: { agrees: event.data.agrees, readAt: event.data.readAt } };
      case 'EntrySealed':
        return row && { ...row, isSealed: true };
      default:
        return row;
    }
  },
});

export const secondReadingsName = 'casework.second-readings';
