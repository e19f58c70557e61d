import type { RecordedEvent } from '../../kernel/event';
import { evolveCaseAccess } from '../../domain/support-case/case-access';
import { defaultAnswerReaders } from '../../domain/support-case/promise';
import type { SupportCaseEvent } from '../../domain/support-case/events';
import type { KeptCase } from './owed-row';

type Event = RecordedEvent<SupportCaseEvent>;

export function evolveCase(row: KeptCase | null, event: Event): KeptCase | null {
  if (row && BigInt(row.upTo) >= event.revision) return row;
  const evolved = event.type === 'CaseOpened' ? opened(event) : row && changed(row, event);
  return evolved && { ...evolved, upTo: event.revision.toString() };
}

function opened(event: RecordedEvent<Extract<SupportCaseEvent, { type: 'CaseOpened' }>>): KeptCase | null {
  const { caseId, reference, kind, strands, initialRisk, personId, reportedAt } = event.data;
  const access = evolveCaseAccess(null, event);
  if (!access) return null;
  return {
    kind: 'case',
    upTo: '0',
    caseId,
    reference,
    caseKind: kind,
    strands: strands.map(({ strand }) => strand),
    risk: initialRisk ?? 'NOT_ASSESSED',
    status: 'OPEN',
    access,
    ...(personId && { personId }),
    reportedAt,
    openedEventId: event.eventId,
    firstReview: 'DUE',
  };
}

const changed = (row: KeptCase, event: Event): KeptCase => ({
  ...told(row, event),
  access: evolveCaseAccess(row.access, event) ?? row.access,
});

function told(row: KeptCase, event: Event): KeptCase {
  switch (event.type) {
    case 'CaseReclassified':
      return { ...row, caseKind: event.data.kind, strands: event.data.strands.map(({ strand }) => strand) };
    case 'RiskAssessed':
      return { ...row, risk: event.data.risk };
    case 'EntryCorrected': {
      const { eventId, corrected } = event.data;
      return eventId === row.openedEventId && corrected.reportedAt ? { ...row, reportedAt: corrected.reportedAt } : row;
    }
    case 'CaseFoundDuplicate':
      return { ...row, status: 'DUPLICATE' };
    case 'ClosureProposed':
      return { ...row, status: 'CLOSURE_PROPOSED' };
    case 'CaseClosed':
      return { ...row, status: 'CLOSED' };
    case 'ClosureReturned':
    case 'CaseReopened':
      return { ...row, status: 'OPEN' };
    case 'ReviewExempted':
      return { ...row, firstReview: 'EXEMPT', exemptedAt: event.data.exemptedAt };
    case 'ReviewRecorded':
      return reviewed(row, event.data.type);
    case 'PromiseMade': {
      const points = event.data.points.map(({ code, responsibleRole }) => ({ code, responsibleRole }));
      return { ...row, promise: { points, readers: defaultAnswerReaders, readersChosen: false } };
    }
    case 'AnswerReadersChosen':
      return row.promise ? { ...row, promise: { ...row.promise, readers: event.data.readers, readersChosen: true } } : row;
    case 'PromiseAnswered':
      return { ...row, answers: { ...row.answers, [event.eventId]: event.data.point } };
    case 'AttemptsDecisionRaised':
      return { ...row, attemptsRaisedAt: event.data.raisedAt };
    default:
      return row;
  }
}

/** Every review but a supervisor's is the Inspector's, and answers what was put to the Inspector. */
function reviewed({ attemptsRaisedAt, ...row }: KeptCase, type: string): KeptCase {
  if (type === 'SUPERVISOR') return { ...row, ...(attemptsRaisedAt !== undefined && { attemptsRaisedAt }) };
  return type === 'INSPECTOR_FIRST' ? { ...row, firstReview: 'DONE' } : row;
}
