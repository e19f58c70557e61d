import type { CaseId, IncidentId, PersonId } from '../../../kernel/ids';
import { caseKinds } from '../../../domain/reference-data/case-kinds';
import { holdsOn } from '../../../domain/reference-data/entry';
import { strands as strandList } from '../../../domain/reference-data/strands';
import { personSupported } from '../cast/people-supported';
import { lpuPlaces, offlinePlaces } from '../cast/places';
import type { Moment } from '../moments';
import { day, hour, localMidnight, localWeekday, minute, toLocalDate } from '../moments';
import type { Chance } from '../random';
import type { SeededIds } from '../seeded-ids';
import type { CasePlan, Fate, Path, Strand } from './case-plan';

const strandShares = [
  ['RACE', 70],
  ['SEXUAL_ORIENTATION', 11],
  ['DISABILITY', 8],
  ['RELIGION', 6],
  ['TRANSGENDER', 3],
  ['SEX', 0.8],
  ['ALTERNATIVE_SUBCULTURE', 0.6],
  ['AGE', 0.3],
  ['OTHER', 0.3],
] as const;
const secondStrands = [
  ['RELIGION', 5],
  ['RACE', 3],
  ['SEX', 1],
  ['DISABILITY', 1],
  ['SEXUAL_ORIENTATION', 1],
] as const;
const fates: readonly (readonly [Fate, number])[] = [
  ['ORDINARY', 75],
  ['LATE', 3],
  ['FORGOTTEN', 3],
  ['NOT_OUR_BEST', 2],
  ['RISK_RAISED', 3.5],
  ['RECLASSIFIED', 2],
  ['HANDED_OVER', 2.2],
  ['HAND_OVER_DECLINED', 0.8],
  ['OFFER_WITHDRAWN', 0.5],
  ['CONFLICT', 1.2],
  ['EXEMPT', 0.8],
  ['DUPLICATE', 1],
  ['NO_CONTACT', 1.5],
  ['DIED', 0.3],
  ['DUAL_ROLE', 0.7],
  ['REOPENED', 2],
  ['NEVER_REACHED', 1.5],
];
export const crimePaths: readonly (readonly [Path, number])[] = [
  ['NO_SUSPECT', 43],
  ['NO_FURTHER_ACTION', 20],
  ['CHARGED', 16],
  ['WITHDRAWN', 14],
  ['RESOLVED_OUT_OF_COURT', 7],
];

/** Summer and the October week have more reports, nights and Mondays fewer; the hours are those at which people ring. */
const months = [0.85, 0.83, 0.92, 0.96, 1.06, 1.16, 1.24, 1.1, 1.02, 1.1, 0.95, 0.85];
const weekdays = [0.95, 0.9, 0.93, 0.97, 1.02, 1.15, 1.12];
const hours: readonly (readonly [number, number])[] = Array.from({ length: 24 }, (_, h) => [
  h,
  h < 7 ? 1 : h < 10 ? 4 : h < 18 ? 7 : h < 22 ? 6 : 3,
]);

/** Reports of one year before `end`, oldest first. */
function reports(chance: Chance, count: number, end: Moment): Moment[] {
  const days = Array.from({ length: 365 }, (_, back) => localMidnight(end - (365 - back) * day + 12 * hour));
  const weighted = days.map(
    (at) => [at, (months[new Date(at + 12 * hour).getUTCMonth()] ?? 1) * (weekdays[localWeekday(at)] ?? 1)] as const,
  );
  return Array.from({ length: count }, () => chance.weighted(weighted) + chance.weighted(hours) * hour + chance.int(0, 59) * minute).sort(
    (a, b) => a - b,
  );
}

/** The strands as the victim perceives them. */
export function perceived(chance: Chance): Strand[] {
  const first = chance.weighted(strandShares);
  const second = chance.chance(0.09) ? chance.weighted(secondStrands) : first;
  return [...new Set<string>([first, second])].map((strand) => {
    const subs = strandList.find((entry) => entry.code === strand)?.subStrands ?? [];
    return subs.length > 0 && chance.chance(0.85) ? { strand, subStrand: chance.pick(subs).code } : { strand };
  });
}

/** Whether the person of an earlier case might meet with hatred again: not within the week, and not after a story that ended all contact. */
const mayComeBack = (plan: CasePlan, at: Moment): boolean =>
  plan.victim === 'NAMED' && plan.reportedAt < at - 7 * day && !['DIED', 'DUPLICATE', 'NO_CONTACT', 'DUAL_ROLE'].includes(plan.fate);

const fits = (fate: Fate, named: boolean, again: CasePlan | undefined): boolean =>
  fate === 'DUPLICATE' ? again !== undefined : named || !['NO_CONTACT', 'DIED', 'NEVER_REACHED', 'DUAL_ROLE'].includes(fate);

export function planYear(seed: Chance, ids: SeededIds, count: number, end: Moment): CasePlan[] {
  const plans: CasePlan[] = [];
  for (const [index, reportedAt] of reports(seed.fork('reports'), count, end).entries()) {
    const chance = seed.fork(`case ${index}`);
    const wanted = chance.weighted(fates);
    const earlier =
      index > 20 && (wanted === 'DUPLICATE' || chance.chance(0.12))
        ? chance.pick(wanted === 'DUPLICATE' ? plans.slice(-120) : plans)
        : undefined;
    const again = earlier && mayComeBack(earlier, reportedAt) ? earlier : undefined;
    const previous = plans[index - 1];
    // Several victims of one incident report one after the other, in the same place.
    const shared =
      !again && previous && chance.chance(0.05) && previous.victim === 'NAMED' && previous.fate !== 'DUPLICATE' ? previous : undefined;
    const place = again?.place ?? shared?.place ?? chance.weighted(lpuPlaces.map((lpu) => [lpu, lpu.share] as const));
    const victim = again
      ? 'NAMED'
      : chance.weighted([
          ['NAMED', 85],
          ['NOT_IDENTIFIED', 5],
          ['COMMUNITY_OR_PLACE', 6],
          ['WISHES_ANONYMITY', 4],
        ] as const);
    const kinds = [
      ['HATE_CRIME', 78],
      ['NON_CRIME_HATE_INCIDENT', 19],
      ['HATE_ASB', 3],
    ] as const;
    const localDay = toLocalDate(reportedAt);
    const kind = chance.weighted(kinds.filter(([code]) => caseKinds.some((entry) => entry.code === code && holdsOn(entry, localDay))));
    const online = chance.chance(0.11);
    const named = victim === 'NAMED';
    const fate = fits(wanted, named, again) ? wanted : 'ORDINARY';
    plans.push({
      number: index,
      caseId: ids<CaseId>('case', index),
      reportedAt,
      place,
      ward: chance.pick(place.wards).code,
      kind: shared?.kind ?? kind,
      strands: (fate === 'DUPLICATE' ? again : shared)?.strands ?? perceived(chance),
      victim,
      ...(named && {
        personId: again?.personId ?? ids<PersonId>('person', index),
        person: again?.person ?? personSupported(chance, place),
      }),
      known: again !== undefined,
      ...((shared ?? chance.chance(0.3)) && { incidentId: shared?.incidentId ?? ids<IncidentId>('incident', shared?.number ?? index) }),
      ...(again && { earlier: again }),
      online,
      locationType: online ? 'ONLINE' : chance.weighted(offlinePlaces),
      thirdParty: chance.chance(victim === 'NAMED' ? 0.07 : 0.35),
      fate,
      path: kind === 'HATE_CRIME' ? chance.weighted(crimePaths) : 'INCIDENT_ONLY',
    });
  }
  return plans;
}
