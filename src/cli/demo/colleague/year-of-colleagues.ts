import type { CaseId, PersonId, StaffId } from '../../../kernel/ids';
import type { SupportedPerson } from '../cast/people-supported';
import { lpuPlaces } from '../cast/places';
import type { Staff, Unit } from '../cast/staff-plan';
import type { Moment } from '../moments';
import type { Chance } from '../random';
import type { SeededIds } from '../seeded-ids';
import type { Fate } from '../story/case-plan';
import { crimePaths, perceived } from '../story/year-plan';
import type { ColleaguePlan, WeakPoint } from './colleague-plan';
import { standingDeclines } from './colleague-plan';
import { colleagueInPerson } from './colleague-in-person';
import { colleagueOf } from './colleague-of';
import { isOfFirstUnit, partsOf } from './parts';
import type { Turn } from './turns';
import { turnsOf } from './turns';
import { whenReported, whenToClose } from './when-reported';

/** One colleague's case for so many of the public's. */
const publicsForOne = 15;
/** Their numbers begin where those of the public's cases never come. */
const numbersFrom = 1_000_000;

const weakPoints: readonly (readonly [WeakPoint, number])[] = [
  ['P5', 46],
  ['P8', 40],
  ['P7', 6],
  ['P3', 5],
  ['P4', 3],
];
const places: readonly (readonly [string, number])[] = [
  ['STREET', 34],
  ['CUSTODY', 18],
  ['PUBLIC_ORDER', 10],
  ['POLICE_PREMISES', 9],
  ['TELEPHONE_OR_POST', 8],
  ['ONLINE', 10],
  ['HEALTH_OR_CARE', 5],
  ['NEAR_HOME', 4],
  ['SHOP', 2],
];
const fates: Partial<Readonly<Record<Turn, Fate>>> = { MISSED: 'NOT_OUR_BEST' };

type Before = { readonly personId: PersonId; readonly person: SupportedPerson; incidents: number };

/** The cases of colleagues, oldest report first: who was a victim before is known again by it. */
export function planColleagues(seed: Chance, ids: SeededIds, staff: Staff, publicCases: number, end: Moment): ColleaguePlan[] {
  const seen = new Map<StaffId, Before>();
  const counts = new Map<Turn, number>();
  return turnsOf(Math.round(publicCases / publicsForOne))
    .map((turn) => {
      const nth = counts.get(turn) ?? 0;
      counts.set(turn, nth + 1);
      const chance = seed.fork(`colleague ${turn} ${nth}`);
      return { turn, nth, chance, reportedAt: whenReported(chance, turn, nth, end) };
    })
    .sort((a, b) => a.reportedAt - b.reportedAt)
    .map(({ turn, nth, chance, reportedAt }, index): ColleaguePlan => {
      const place = isOfFirstUnit(turn) ? lpuPlaces[0] : chance.weighted(lpuPlaces.map((lpu) => [lpu, lpu.share] as const));
      if (!place) throw new Error('there is no unit');
      const unit = staff.units.get(place.code) as Unit;
      const known = colleagueOf({ staff, unit, place, turn, nth }, chance);
      const number = numbersFrom + index;
      const before = known.member && seen.get(known.member.staffId);
      const personId = before?.personId ?? ids<PersonId>('colleague', index);
      const person = before?.person ?? colleagueInPerson(chance, place, known.member);
      const earlierIncidents = before?.incidents ?? 0;
      if (known.member) seen.set(known.member.staffId, { personId, person, incidents: earlierIncidents + 1 });
      const weekly = turn === 'WEEKLY_IN_CUSTODY';
      const colleague = { ...known, earlierIncidents, standingDeclines: weekly && earlierIncidents >= 2 ? standingDeclines : [] };
      const isCrime = chance.chance(weekly ? 0.45 : 0.8);
      const locationType = weekly ? 'CUSTODY' : chance.weighted(places);
      const closesAt = whenToClose(chance, turn, reportedAt, end);
      return {
        number,
        caseId: ids<CaseId>('case', number),
        reportedAt,
        place,
        ward: chance.pick(place.wards).code,
        kind: isCrime ? 'STAFF_VICTIM_CRIME' : 'STAFF_VICTIM_NON_CRIME',
        strands: perceived(chance),
        victim: 'NAMED',
        personId,
        person,
        known: before !== undefined,
        online: locationType === 'ONLINE',
        locationType,
        thirdParty: false,
        fate: fates[turn] ?? 'ORDINARY',
        path: isCrime ? chance.weighted(crimePaths) : 'INCIDENT_ONLY',
        turn,
        nth,
        colleague,
        parts: partsOf(chance, { staff, unit, turn, nth, colleague }),
        weak: chance.weighted(weakPoints),
        ...(closesAt !== undefined && { closesAt }),
      };
    });
}
