import { secondReadingsView } from '../../../src/casework/second-readings/second-readings.view';
import type { SupportCaseEvent } from '../../../src/domain/support-case/events';
import { supportCaseStream } from '../../../src/domain/support-case/stream';
import { tokenUnder } from '../../../src/casework/view-keys';
import type { EventId } from '../../../src/kernel/ids';
import { caseId, hers, inspector, now, numbered, otherInspector } from '../../domain/support-case/scene';
import { onStream } from '../../support/given-events';
import { projection } from '../../support/projection';

const keys = { token: tokenUnder(Buffer.alloc(32, 7)) };
const stream = supportCaseStream(caseId);
const reviewId = numbered(700) as EventId;
const reviewed = (type: 'INSPECTOR_FIRST' | 'SUPERVISOR', eventId: EventId): SupportCaseEvent & { eventId: EventId } => ({
  type: 'ReviewRecorded',
  schemaVersion: 1,
  eventId,
  data: {
    type,
    occurredAt: now,
    reviewedBy: inspector.staffId,
    role: 'INSPECTOR',
    standardMet: true,
    findings: hers('Done in time.'),
    directionIds: [],
  },
});
const row = { caseId, eventId: reviewId, revision: '0', occurredAt: now, quarter: '2025-26-Q4', reviewedBy: inspector.staffId };

describe('Inspectors’ reviews, and which are read again', () => {
  const view = projection(secondReadingsView(keys));

  it('keeps each with its quarter, and no supervisor’s', () => {
    view
      .given(onStream<SupportCaseEvent>(stream, reviewed('INSPECTOR_FIRST', reviewId), reviewed('SUPERVISOR', numbered(701) as EventId)))
      .then({ [reviewId]: { ...row, isDrawn: expect.any(Boolean) } });
  });

  it('says what came of reading it again, and that it was sealed', () => {
    const reread: SupportCaseEvent = {
      type: 'ReviewReread',
      schemaVersion: 1,
      data: {
        reviewEventId: reviewId,
        quarter: '2025-26-Q4',
        standardMet: false,
        findings: hers('I would not have said so.'),
        agrees: false,
        readBy: otherInspector.staffId,
        readAt: now,
      },
    };
    const sealed: SupportCaseEvent = {
      type: 'EntrySealed',
      schemaVersion: 1,
      data: { eventId: reviewId, ground: 'OTHER', reason: hers('Wrong words.'), sealedAt: now, sealedBy: inspector.staffId } as never,
    };
    view
      .given(onStream<SupportCaseEvent>(stream, reviewed('INSPECTOR_FIRST', reviewId), reread, sealed))
      .then({ [reviewId]: { ...row, isDrawn: expect.any(Boolean), reread: { agrees: false, readAt: now }, isSealed: true } });
  });

  it('draws about one in twenty, the same ones every time', () => {
    const { evolve } = secondReadingsView(keys).projection;
    const drawn = (number: number): boolean => {
      const event = { ...reviewed('INSPECTOR_FIRST', numbered(number) as EventId), stream, revision: 1n } as never;
      return evolve(null, event, '', event)?.isDrawn === true;
    };
    const count = Array.from({ length: 4000 }, (_, number) => drawn(number)).filter(Boolean).length;
    expect(count).toBeGreaterThan(150);
    expect(count).toBeLessThan(250);
    expect(drawn(17)).toBe(drawn(17));
  });
});
