import { toInstant } from '../moments';
import { mayHaveNoPart } from '../../../domain/support-case/parts';
import type { EvidenceState } from '../../../domain/reference-data/staff-victims';
import { promiseWords } from '../words/promise-words';
import { say } from '../words/say';
import { letIn, passOn } from './letting-in';
import type { Tale } from './tale';
import { playing } from './tale';

/** The record itself, and that it is flagged; now and then the flag is forgotten and put right by itself. */
export function linkReference({ teller, plan }: Tale): void {
  const { supervisor, now, chance } = teller;
  const number = String(700_000 + (plan.number % 100_000)).slice(-6);
  const crime = plan.kind === 'STAFF_VICTIM_CRIME';
  const reference = crime ? { crimeReference: `${plan.place.code.slice(4)}${number}/26` } : { incidentReference: `AV-${number}` };
  const isFirst = !teller.case.owed.happenings.some(({ fact }) => fact === 'REFERENCE_LINKED');
  const hateFlagSet = !isFirst || chance.chance(0.93);
  teller.deed(supervisor, now, now, { type: 'LinkReference', data: { ...reference, hateFlagSet, occurredAt: toInstant(now) } });
}

export function reportHealthAndSafety({ teller, plan }: Tale): void {
  const { supervisor, now, chance } = teller;
  const isNeeded = plan.colleague.onDuty && chance.chance(0.85);
  teller.deed(supervisor, now, now, {
    type: 'ReportHealthAndSafety',
    data: isNeeded
      ? { result: 'REPORTED', reference: `HS/${plan.number % 100_000}/26`, occurredAt: toInstant(now) }
      : { result: 'NOT_APPLICABLE', reason: say(chance, promiseWords.noHealthAndSafety), occurredAt: toInstant(now) },
  });
}

/** Whether the officer in the case has anything to do with anybody in it; where they have, another takes it on. */
export function checkConflict(tale: Tale): void {
  const { teller, plan } = tale;
  letIn(tale, 'OFFICER_IN_CASE');
  const { supervisor, now, chance } = teller;
  const others = teller.unit.officers.filter(
    (one) =>
      one !== playing(tale, 'OFFICER_IN_CASE') && one !== plan.parts.representative && !mayHaveNoPart(teller.case, one.staffId, 'staffId'),
  );
  const isTheFirst = plan.turn === 'KEPT_LATE' && plan.nth === 0;
  const isFound = !tale.instead.has('OFFICER_IN_CASE') && (isTheFirst || chance.chance(0.06));
  teller.deed(supervisor, now, now, {
    type: 'CheckConflict',
    data: {
      role: 'OFFICER_IN_CASE',
      result: isFound ? 'FOUND' : 'NONE_FOUND',
      how: say(chance, isFound ? promiseWords.conflictFound : promiseWords.conflictNone),
      occurredAt: toInstant(now),
    },
  });
  if (isFound) passOn(tale, 'OFFICER_IN_CASE', chance.pick(others));
}

/** Somebody impartial: the officer in the case, or one of another team. */
export function nameStatementTaker(tale: Tale): void {
  const { teller } = tale;
  const { staffId } = letIn(tale, 'OFFICER_IN_CASE');
  const { supervisor, now } = teller;
  teller.deed(supervisor, now, now, { type: 'NameStatementTaker', data: { staffId, occurredAt: toInstant(now) } });
}

export function checkEvidence(tale: Tale): void {
  const { teller } = tale;
  const officer = letIn(tale, 'OFFICER_IN_CASE');
  const { now, chance } = teller;
  const found = (): EvidenceState => chance.pick(['SECURED', 'ASKED_FOR', 'NONE_THERE'] as const);
  teller.deed(officer, now, now, {
    type: 'CheckEvidence',
    data: {
      bodyWornVideo: found(),
      cctv: found(),
      witnesses: found(),
      photographs: found(),
      ...(chance.chance(0.5) && { note: say(chance, promiseWords.evidence) }),
      occurredAt: toInstant(now),
    },
  });
}
