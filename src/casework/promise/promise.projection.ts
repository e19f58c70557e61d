import type { RecordedEvent } from '../../kernel/event';
import type { Projection } from '../../kernel/projection';
import { evolveOwed } from '../../domain/obligations/engine/evolve-owed';
import { nothingOwed } from '../../domain/obligations/engine/owed';
import { evolveCaseAccess } from '../../domain/support-case/case-access';
import { type SupportCaseEvent, supportCaseEvents } from '../../domain/support-case/events';
import { defaultAnswerReaders } from '../../domain/support-case/promise';
import { evolveDuty } from '../obligations/kept-duty';
import { dutiesIn } from '../obligations/obligations.projection';
import { afterEvent } from './after-event';
import { isOfPromise } from './duties-of-promise';
import type { DoneBy, KeptPromise } from './kept-promise';

type Event = RecordedEvent<SupportCaseEvent>;

/** The promise to each colleague who is a victim, a row each; a case of anybody else has none. Personal fields stay locked. */
export const promiseProjection: Projection<KeptPromise, SupportCaseEvent> = {
  name: 'casework.promise',
  version: 1,
  handles: supportCaseEvents.map(({ type }) => type),
  keysOf: ({ stream }) => [stream.slice(stream.indexOf('-') + 1)],
  evolve: (kept, event) => {
    if (kept && BigInt(kept.upTo) >= event.revision) return kept;
    if (event.type === 'CaseOpened') return opened(event);
    return kept && owing(stamped(afterEvent(kept, event), event), event);
  },
};

function opened(event: RecordedEvent<Extract<SupportCaseEvent, { type: 'CaseOpened' }>>): KeptPromise | null {
  const { caseId, reference, kind, personId, reportedAt, staffVictim } = event.data;
  const access = staffVictim && evolveCaseAccess(null, event);
  if (!access) return null;
  const kept: KeptPromise = {
    caseId,
    reference,
    kind,
    ...(personId && { personId }),
    status: 'OPEN',
    reportedAt,
    revision: '0',
    upTo: '0',
    openedAt: event.metadata.recordedAt,
    openedEventId: event.eventId,
    access,
    policyVersion: '',
    label: '',
    points: [],
    duties: [],
    happenings: [],
    doneBy: {},
    declined: [],
    declines: [],
    takenUp: [],
    setAside: [],
    answers: [],
    asked: [],
    readers: defaultAnswerReaders,
    readersChosen: false,
    disagreementsAnswered: [],
    covertLookups: [],
  };
  return owing(kept, event);
}

/** What the product itself writes does not move the revision that a user must match. */
const stamped = (kept: KeptPromise, { revision, metadata }: Event): KeptPromise => ({
  ...kept,
  upTo: revision.toString(),
  ...(metadata.actor.kind === 'person' && { revision: revision.toString() }),
});

/** The engine says what a fact makes of the history that duties are judged by, and of each duty; of the duties it is the promise's alone. */
function owing(kept: KeptPromise, event: Event): KeptPromise {
  const { happenings } = evolveOwed({ ...nothingOwed, happenings: kept.happenings }, event, kept.access.appointed);
  const isNew = happenings.length > kept.happenings.length;
  return {
    ...kept,
    happenings,
    duties: dutiesAfter(kept, event),
    ...(isNew && { doneBy: { ...kept.doneBy, [event.eventId]: doneBy(event) } }),
  };
}

function dutiesAfter({ duties, points }: KeptPromise, event: Event): KeptPromise['duties'] {
  if (event.type === 'ObligationArose') {
    const arisen = isOfPromise(event.data.rule, points) ? evolveDuty(null, event) : null;
    return arisen ? [...duties, arisen] : duties;
  }
  const concerned = dutiesIn(event);
  return duties.map((kept) => (concerned.includes(kept.duty.obligationId) ? (evolveDuty(kept, event) ?? kept) : kept));
}

const namesOne = ['OfficerAppointed', 'OfficerRelieved', 'ConflictChecked', 'StatementTakerNamed'] as const;
type NamesOne = Extract<Event, { type: (typeof namesOne)[number] }>;
const isNamingOne = (event: Event): event is NamesOne => (namesOne as readonly string[]).includes(event.type);

function doneBy(event: Event): DoneBy {
  const { actor } = event.metadata;
  return { ...(actor.kind === 'person' && { by: actor.staffId }), ...(isNamingOne(event) && { named: event.data.staffId }) };
}
