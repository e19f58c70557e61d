import type { SubjectId } from '../../../kernel/ids';
import type { StaffVictimOpening } from '../../../domain/support-case/staff-victim-opening';
import type { Grant } from '../../../domain/support-case/staff-victim-access';
import type { Member } from '../cast/staff-plan';
import { hour, minute, toInstant } from '../moments';
import type { Chance } from '../random';
import { promiseWords } from '../words/promise-words';
import { say } from '../words/say';
import type { Tale } from './tale';

/** The person as the supporters know them, then the case, in which the first question was answered before anybody was told. */
export function openForColleague(tale: Tale): void {
  const { teller, plan } = tale;
  const { chance } = teller;
  const { opener } = plan.parts;
  const at = plan.reportedAt + Math.min(chance.tail(25 * minute, 0.9), 5 * hour);
  if (!plan.known) register(tale, opener, at);
  const happened = plan.reportedAt - Math.min(chance.tail(3 * hour, 1.1), 72 * hour);
  const risk = chance.weighted([
    ['STANDARD', 52],
    ['MEDIUM', 30],
    ['HIGH', 6],
    ['NOT_ASSESSED', 12],
  ] as const);
  const crime = plan.kind === 'STAFF_VICTIM_CRIME';
  const reference = crime
    ? { crimeReference: `${plan.place.code.slice(4)}${String(700_000 + (plan.number % 100_000)).slice(-6)}/26` }
    : { incidentReference: `AV-${String(900_000 + (plan.number % 100_000))}` };
  const isRecorded = chance.chance(0.7);
  const { colleague, personId, person } = plan;
  const eventId = teller.deed(opener, plan.reportedAt, at, {
    type: 'OpenCase',
    data: {
      caseId: plan.caseId,
      kind: plan.kind,
      strands: plan.strands,
      victim: 'NAMED',
      ...(personId && { personId }),
      ...(person && { ageBand: person.ageBand, ethnicity: person.ethnicity }),
      reportedAt: toInstant(plan.reportedAt),
      ...(colleague.earlierIncidents > 0 && { repeatVictim: true }),
      occurredFrom: toInstant(happened),
      online: plan.online,
      locationType: plan.locationType,
      lpu: plan.place.code,
      ward: plan.ward,
      ...(risk !== 'NOT_ASSESSED' && { risk }),
      ...(isRecorded && reference),
      summary: summary(chance, tale),
      staffVictim: opening(tale, isRecorded),
    },
  })(0);
  teller.note({ eventId, type: 'CaseOpened', occurred: plan.reportedAt, by: opener });
}

function register({ teller, plan: { person, personId } }: Tale, by: Member, at: number): void {
  if (!person || !personId) return;
  const { name, telephone, email, address, ageBand, ethnicity } = person;
  const reached = { ...(telephone && { telephone }), ...(email && { email }), ...(address && { address }) };
  teller.person(by, at, { type: 'RegisterPerson', personId, name, ...reached, ageBand, ethnicity });
}

function summary(chance: Chance, { plan: { locationType, strands } }: Tale): string {
  const { what, summary: told } = promiseWords;
  const strand = strands[0]?.strand ?? 'OTHER';
  const phrases = (told as Readonly<Record<string, readonly string[]>>)[locationType] ?? told.elsewhere;
  return say(chance, phrases, { what: (what as Readonly<Record<string, string>>)[strand] ?? what.OTHER });
}

function opening({ teller, plan }: Tale, isRecorded: boolean): StaffVictimOpening {
  const { chance, ids } = teller;
  const { colleague, parts, number, turn } = plan;
  const { member, capacity, homeUnit, onDuty, openedAs, involvement, alleged, earlierIncidents, standingDeclines } = colleague;
  const asks = openedAs !== 'SUPERVISOR' && openedAs !== 'VICTIM';
  const { lineManager } = parts;
  return {
    ...(member && { staffId: member.staffId }),
    capacity,
    homeUnit,
    onDuty,
    hospitalised: turn === 'HOSPITALISED',
    openedAs,
    involvement,
    ...(asks && { consent: { words: say(chance, promiseWords.consent), occurredAt: toInstant(plan.reportedAt) } }),
    ...(isRecorded && { hateFlagSet: chance.chance(0.9) }),
    ...(chance.chance(0.4) && { healthAndSafety: { reference: `HS/${number % 100_000}/26` } }),
    tell: told(chance, plan.parts, turn === 'FIRST_HOURS'),
    ...(lineManager && { tellLineManager: true }),
    ...(alleged?.fromTheStart && {
      alleged: [
        {
          subjectId: ids<SubjectId>('alleged', number),
          colleague: alleged.member.staffId,
          chain: alleged.chain.map(({ staffId }) => staffId),
          name: alleged.member.name,
        },
      ],
    }),
    earlierIncidents,
    ...(standingDeclines.length > 0 && { standingDeclines }),
  };
}

/** In the night nobody but the supervisor is told; by day others are chosen at once, as the victim wishes. */
function told(
  chance: Chance,
  { supervisor, inspector, officer, support, welfare, lineManager }: Tale['plan']['parts'],
  alone: boolean,
): Grant[] {
  const supervisors: Grant = { staffId: supervisor.staffId, as: 'SUPERVISOR' };
  if (alone) return [supervisors];
  return [
    supervisors,
    ...(chance.chance(0.8) ? [{ staffId: inspector.staffId, as: 'INSPECTOR' } as const] : []),
    ...(chance.chance(0.5) ? [{ staffId: officer.staffId, as: 'OFFICER_IN_CASE' } as const] : []),
    ...(chance.chance(0.5) ? [{ staffId: support.staffId, as: 'SUPPORT_OFFICER' } as const] : []),
    ...(chance.chance(0.35) ? [{ staffId: welfare.staffId, as: 'WELFARE_OFFICER' } as const] : []),
    ...(lineManager ? [{ staffId: lineManager.staffId, as: 'LINE_MANAGER' } as const] : []),
  ];
}
