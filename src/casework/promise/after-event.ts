import type { RecordedEvent } from '../../kernel/event';
import { evolveCaseAccess } from '../../domain/support-case/case-access';
import type { SupportCaseEvent } from '../../domain/support-case/events';
import { afterSealing } from './after-sealing';
import { afterWish } from './after-wish';
import type { KeptPromise } from './kept-promise';

type Event = RecordedEvent<SupportCaseEvent>;

/** What a fact says of the case and its promise, but for what follows for duties. */
export const afterEvent = (kept: KeptPromise, event: Event): KeptPromise => {
  const access = evolveCaseAccess(kept.access, event) ?? kept.access;
  return { ...told(kept, event), access };
};

function told(kept: KeptPromise, event: Event): KeptPromise {
  const { eventId } = event;
  switch (event.type) {
    case 'PromiseMade': {
      const { policyVersion, label, points } = event.data;
      return { ...kept, policyVersion, label, points };
    }
    case 'PromisePointDeclined':
    case 'PromisePointTakenUp':
    case 'PromisePointSetAside':
      return afterWish(kept, event);
    case 'PromiseAsked':
      return { ...kept, asked: [...kept.asked, { ...event.data, eventId }] };
    case 'PromiseAnswered':
      return { ...kept, answers: [...kept.answers, { ...event.data, eventId }] };
    case 'AnswerReadersChosen':
      return { ...kept, readers: event.data.readers, readersChosen: true };
    case 'DisagreementAnswered':
      return { ...kept, disagreementsAnswered: [...kept.disagreementsAnswered, { ...event.data, eventId }] };
    case 'CovertLookupApproved': {
      const { staffId, from, until } = event.data;
      return { ...kept, covertLookups: [...kept.covertLookups, { staffId, from, until }] };
    }
    case 'EntryCorrected': {
      const { corrected } = event.data;
      const isOpening = event.data.eventId === kept.openedEventId && corrected.reportedAt;
      return isOpening ? { ...kept, reportedAt: corrected.reportedAt ?? kept.reportedAt } : kept;
    }
    case 'EntrySealed':
      return afterSealing(kept, event.data.eventId);
    case 'CaseReclassified':
      return { ...kept, kind: event.data.kind };
    default:
      return { ...kept, status: statusAfter(event.type) ?? kept.status };
  }
}

const statusAfter = (type: string): KeptPromise['status'] | undefined => statuses[type];
const statuses: Readonly<Record<string, KeptPromise['status']>> = {
  CaseFoundDuplicate: 'DUPLICATE',
  ClosureProposed: 'CLOSURE_PROPOSED',
  ClosureReturned: 'OPEN',
  CaseClosed: 'CLOSED',
  CaseReopened: 'OPEN',
};
