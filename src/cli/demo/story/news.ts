import type { Obligation } from '../../../domain/obligations/engine/owed';
import type { KeyEventType } from '../../../domain/reference-data/key-event-types';
import type { EventId } from '../../../kernel/ids';
import { minute } from '../moments';
import { contactWords, eventWords } from '../words/contact-words';
import { say } from '../words/say';
import { reach } from './contacting';
import type { Teller } from './teller';

/** The key event that a duty came of. */
function causeOf(teller: Teller, { causedBy }: Pick<Obligation, 'causedBy'>): KeyEventType | undefined {
  const cause = teller.case.owed.happenings.find(({ eventId }) => eventId === causedBy);
  return cause?.fact === 'KEY_EVENT' ? cause.type : undefined;
}

const inWords = (teller: Teller, type: KeyEventType | undefined): string =>
  say(teller.chance, (type && eventWords[type]) ?? ['something has changed in the case']);

/** Told of one key event, by the officer in the case or the support officer. */
export function tellOf(teller: Teller, duty: Pick<Obligation, 'causedBy'>): void {
  const { chance } = teller;
  const type = causeOf(teller, duty);
  tellThem(teller, duty.causedBy, inWords(teller, type), chance.chance(0.6), type === 'OUT_OF_COURT_DISPOSAL_CONSIDERED');
}

function tellThem(teller: Teller, about: EventId, event: string, byOfficer: boolean, asksTheirView: boolean): void {
  reach(teller, {
    by: byOfficer ? teller.officer : teller.support,
    purposes: asksTheirView ? ['UPDATE', 'VIEW_BEFORE_OUTCOME'] : ['UPDATE'],
    note: say(teller.chance, contactWords.update, { event }),
    about: [about],
    ...(asksTheirView && { outcome: 'REACHED' as const }),
  });
}

/** Danger is told at once, by voice, whatever the hours that were agreed. */
export function warn(teller: Teller, duty: Obligation): void {
  reach(teller, {
    by: teller.chance.chance(0.6) ? teller.officer : teller.support,
    purposes: ['DANGER_NOTICE', 'UPDATE'],
    note: say(teller.chance, contactWords.danger, { event: inWords(teller, causeOf(teller, duty)) }),
    about: [duty.causedBy],
    urgent: true,
  });
}

/** Told that somebody is about to be let go, before it happens. */
export function warnBefore(teller: Teller, type: KeyEventType): void {
  reach(teller, {
    by: teller.officer,
    purposes: ['DANGER_NOTICE'],
    note: say(teller.chance, contactWords.dangerAhead, { event: inWords(teller, type) }),
    urgent: true,
  });
}

/** With the statement itself, in the same room; after a charge by telephone. */
export function offerStatement(teller: Teller, duty: Obligation): void {
  const { chance } = teller;
  const started = Date.parse(duty.startedAt);
  const isInTime = causeOf(teller, duty) === 'STATEMENT_TAKEN' && teller.now < Date.parse(duty.dueAt);
  reach(teller, {
    by: teller.officer,
    purposes: ['STATEMENT_OFFER'],
    note: say(chance, contactWords.statement),
    outcome: 'REACHED',
    ...(isInTime && { channel: 'IN_PERSON' as const, occurred: Math.min(started + chance.int(5, 40) * minute, teller.now) }),
  });
}
