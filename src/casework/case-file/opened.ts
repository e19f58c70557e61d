import type { RecordedEvent } from '../../kernel/event';
import { evolveCaseAccess } from '../../domain/support-case/case-access';
import type { SupportCaseEvent } from '../../domain/support-case/events';
import type { CaseFile } from './case-file';

type CaseOpened = Extract<SupportCaseEvent, { type: 'CaseOpened' }>;

export function opened(event: RecordedEvent<CaseOpened>): CaseFile | null {
  const { recordedLpu: _recorded, responsibleLpu: _responsible, initialRisk, incidentId, ...facts } = event.data;
  const access = evolveCaseAccess(null, event);
  if (!access) return null;
  return {
    ...facts,
    openedEventId: event.eventId,
    recordedAt: event.metadata.recordedAt,
    revision: '0',
    lastRevision: '0',
    position: event.position,
    status: 'OPEN',
    access,
    incidents: incidentId ? [{ incidentId, relation: 'SAME' }] : [],
    risk: initialRisk ?? 'NOT_ASSESSED',
    consents: [],
    allegedPerpetrators: [],
    contacts: [],
    firstReview: 'DUE',
    directions: [],
    textsFrom: [event.eventId],
    textsSealed: false,
  };
}
