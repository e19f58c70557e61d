import { reportWords } from '../words/report-words';
import { plainName } from '../words/plain-name';
import type { SubjectId, PersonId } from '../../../kernel/ids';
import { fullName } from '../cast/people-names';
import { hour, day, minute, toInstant } from '../moments';
import { suspectWords } from '../words/casework-words';
import { say } from '../words/say';
import type { Teller } from './teller';

/** How long after the report the case was opened: minutes mostly, a tail of days. */
const delay = (teller: Teller): number => Math.min(teller.chance.tail(1.6 * hour, 1.3), 4.5 * day);

/** The person, then their case, then who takes it on. */
export function openTheCase(teller: Teller): void {
  const { plan, chance, ids } = teller;
  const by = chance.chance(0.55) ? teller.support : teller.officer;
  const at = plan.reportedAt + delay(teller);
  if (plan.personId && plan.person && !plan.known) registerPerson(teller, at);
  const reporterId = plan.thirdParty && chance.chance(0.6) ? ids<PersonId>('reporter', plan.number) : undefined;
  if (reporterId)
    teller.person(
      by,
      at,
      {
        type: 'RegisterPerson',
        personId: reporterId,
        name: fullName(chance, 'ENGLISH').name,
        telephone: `07700 900${chance.int(100, 999)}`,
      },
      reporterId,
    );
  const happened = Math.floor((plan.reportedAt - Math.min(chance.tail(7 * hour, 1.4), 40 * day)) / (5 * minute)) * 5 * minute;
  const initial = chance.weighted([
    ['NOT_ASSESSED', 22],
    ['STANDARD', 47],
    ['MEDIUM', 24],
    ['HIGH', 7],
  ] as const);
  const appointNow = chance.chance(0.55);
  const crime = plan.kind === 'HATE_CRIME';
  const eventId = teller.deed(by, plan.reportedAt, at, {
    type: 'OpenCase',
    data: {
      caseId: plan.caseId,
      kind: plan.kind,
      strands: plan.strands,
      victim: plan.victim,
      ...(plan.personId && { personId: plan.personId }),
      ...(plan.person && { ageBand: plan.person.ageBand, ethnicity: plan.person.ethnicity }),
      ...(plan.incidentId && { incidentId: plan.incidentId }),
      ...(plan.thirdParty && {
        thirdPartyReporter: {
          ...(reporterId && { personId: reporterId }),
          capacity: say(chance, ['WITNESS', 'RELATIVE', 'SUPPORT_WORKER', 'TEACHER', 'THIRD_PARTY_CENTRE']),
          wantsFeedback: chance.chance(0.5),
        },
      }),
      reportedAt: toInstant(plan.reportedAt),
      // The same incident twice makes nobody a repeat victim.
      ...(plan.earlier && plan.fate !== 'DUPLICATE' && { repeatVictim: true }),
      occurredFrom: toInstant(happened),
      ...(chance.chance(0.2) && { occurredTo: toInstant(Math.min(happened + chance.int(5, 300) * minute, plan.reportedAt)) }),
      online: plan.online,
      locationType: plan.locationType,
      lpu: plan.place.code,
      ...(chance.chance(0.96) && { ward: plan.ward }),
      ...(initial !== 'NOT_ASSESSED' && { risk: initial }),
      ...(crime && { crimeReference: `${plan.place.code.slice(4)}${String(100_000 + plan.number * 17).slice(-6)}/${chance.int(25, 26)}` }),
      ...(chance.chance(0.8) && { incidentReference: `AV-${String(plan.number * 31 + 4000).padStart(6, '0')}` }),
      summary: reportWords(chance, plan),
      ...(appointNow && {
        appoint: [
          { role: 'SUPPORT_OFFICER' as const, staffId: teller.support.staffId },
          { role: 'OFFICER_IN_CASE' as const, staffId: teller.officer.staffId },
        ],
      }),
    },
  })(0);
  teller.note({ eventId, type: 'CaseOpened', occurred: plan.reportedAt, by });
  if (!appointNow)
    teller.later(teller.now + chance.int(20, 400) * minute, () => {
      appoint(teller);
    });
  if (chance.chance(crime ? 0.34 : 0.12))
    teller.later(teller.now + chance.int(2, 40) * hour, () => {
      identifySuspect(teller);
    });
}

function appoint(teller: Teller): void {
  const { chance, supervisor, support, officer, now } = teller;
  teller.deed(supervisor, now, now, {
    type: 'AppointOfficer',
    data: { role: 'SUPPORT_OFFICER', staffId: support.staffId },
  });
  teller.deed(supervisor, now, now, { type: 'AppointOfficer', data: { role: 'OFFICER_IN_CASE', staffId: officer.staffId } });
  if (chance.chance(0.2))
    teller.deed(supervisor, now, now, { type: 'AppointOfficer', data: { role: 'SUPERVISOR', staffId: supervisor.staffId } });
}

function registerPerson(teller: Teller, at: number): void {
  const { plan, support } = teller;
  if (!plan.person || !plan.personId) return;
  const { name, given, family, otherName, pronouns, telephone, email, address, speaks, ageBand, ethnicity } = plan.person;
  teller.person(support, at, {
    type: 'RegisterPerson',
    personId: plan.personId,
    name,
    ...(given && family && { nameParts: { given, family } }),
    ...(otherName && { otherNames: [otherName] }),
    ...(pronouns && { pronouns }),
    ...(telephone && { telephone }),
    ...(email && { email }),
    ...(address && { address }),
    ...(speaks && { language: speaks }),
    ageBand,
    ethnicity,
  });
}

function identifySuspect(teller: Teller): void {
  const { chance, plan, officer, now, ids } = teller;
  const known = chance.chance(0.6) && teller.case.kind === 'HATE_CRIME';
  teller.deed(officer, now, now, {
    type: 'IdentifyAllegedPerpetrator',
    data: {
      subjectId: ids<SubjectId>('suspect', plan.number, teller.told.length),
      ...(known && { name: plainName(chance) }),
      description: say(chance, suspectWords.descriptions),
      relationship: say(chance, suspectWords.relationships),
    },
  });
}
