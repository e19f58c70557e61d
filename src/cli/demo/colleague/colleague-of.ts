import type { Capacity, Involvement, OpenedAs } from '../../../domain/reference-data/staff-victims';
import { managerOf } from '../cast/line-managers';
import type { LpuPlace } from '../cast/places';
import type { Member, Staff, Unit } from '../cast/staff-plan';
import type { Chance } from '../random';
import type { Colleague } from './colleague-plan';
import type { Turn } from './turns';
import { isOwn } from './turns';

/** In which case of its sort this is, from 0: those of one sort are told apart by it. */
type Asked = { readonly staff: Staff; readonly unit: Unit; readonly place: LpuPlace; readonly turn: Turn; readonly nth: number };

const openings: readonly (readonly [OpenedAs, number])[] = [
  ['SUPERVISOR', 52],
  ['VICTIM', 24],
  ['FEDERATION', 9],
  ['UNION', 8],
  ['SUPPORT_NETWORK', 7],
];

/** Among the colleagues of the cast: the persona first, those in custody next, then volunteers and staff by turns. */
const inCustody = 1;
const isVolunteer = (at: number): boolean => at > inCustody && at % 4 === 0;

function who({ staff, unit, turn, nth }: Asked, chance: Chance): { readonly member?: Member; readonly capacity: Capacity } {
  const { colleagues } = staff;
  const others = colleagues.slice(inCustody + 1);
  const staffOnly = others.filter((_, at) => !isVolunteer(at + inCustody + 1));
  const volunteers = others.filter((_, at) => isVolunteer(at + inCustody + 1));
  if (isOwn(turn)) return { member: colleagues[0] as Member, capacity: 'STAFF' };
  if (turn === 'WEEKLY_IN_CUSTODY') return { member: colleagues[inCustody] as Member, capacity: 'STAFF' };
  if (turn === 'VOLUNTEER') return { member: chance.pick(volunteers), capacity: 'VOLUNTEER' };
  if (turn === 'NOT_ON_REGISTER') return { capacity: chance.pick(['VOLUNTEER', 'STAFF'] as const) };
  if (turn === 'INSPECTOR_IS_VICTIM') return { member: unit.inspectors[0] as Member, capacity: 'OFFICER' };
  if (turn === 'LEAD_INVOLVED' && nth === 0) return { member: staff.seniorLead, capacity: 'OFFICER' };
  return chance.chance(0.58)
    ? { member: chance.pick(unit.officers), capacity: 'OFFICER' }
    : { member: chance.pick(staffOnly), capacity: 'STAFF' };
}

function allegedOf({ staff, unit, turn, nth }: Asked, chance: Chance, victim: Member | undefined): Colleague['alleged'] {
  if (turn === 'LEAD_INVOLVED' && nth > 0) {
    const member = unit.inspectors[0] as Member;
    return { member, chain: [staff.seniorLead], fromTheStart: true };
  }
  if (turn !== 'COLLEAGUE_ALLEGED') return undefined;
  const member = chance.pick(unit.officers.filter((one) => one !== victim));
  const supervisor = managerOf(staff, member);
  const inspector = supervisor && managerOf(staff, supervisor);
  return { member, chain: [supervisor, inspector].filter((one) => one !== undefined), fromTheStart: nth % 2 === 0 };
}

function involvementOf(chance: Chance, alleged: Colleague['alleged']): Involvement {
  if (alleged) return alleged.fromTheStart ? 'SOMEBODY' : 'NOT_SURE';
  return chance.chance(0.94) ? 'NOBODY' : 'NOT_SURE';
}

const homeUnits: Readonly<Record<Capacity, readonly string[]>> = {
  OFFICER: ['Response', 'Neighbourhood team', 'Roads policing', 'Proactive team'],
  STAFF: ['Control room', 'Enquiry office', 'Police community support', 'Scenes of crime', 'Front desk'],
  VOLUNTEER: ['Special Constabulary', 'Community speed watch', 'Cadet leaders', 'Volunteer chaplaincy'],
};

/** Who the colleague is, and how their case begins; what came before is added by whoever tells the year. */
export function colleagueOf(asked: Asked, chance: Chance): Omit<Colleague, 'earlierIncidents' | 'standingDeclines'> {
  const { turn, place, nth } = asked;
  const { member, capacity } = who(asked, chance);
  const alleged = allegedOf(asked, chance, member);
  const bySupervisor = turn === 'FIRST_HOURS' || (turn === 'VOLUNTEER' && nth === 0);
  const wanted = bySupervisor ? 'SUPERVISOR' : chance.weighted(openings);
  const openedAs = turn === 'OWN_RUNNING' ? 'VICTIM' : !member && wanted === 'VICTIM' ? 'SUPPORT_NETWORK' : wanted;
  const home = turn === 'WEEKLY_IN_CUSTODY' ? 'Custody' : chance.pick(homeUnits[capacity]);
  return {
    ...(member && { member }),
    capacity,
    homeUnit: `${home}, ${place.name}`,
    onDuty: turn === 'WEEKLY_IN_CUSTODY' || chance.chance(capacity === 'VOLUNTEER' ? 0.6 : 0.8),
    openedAs: turn === 'WEEKLY_IN_CUSTODY' && nth > 2 ? 'SUPERVISOR' : openedAs,
    involvement: turn === 'KEPT' ? 'NOBODY' : involvementOf(chance, alleged),
    ...(alleged && { alleged }),
  };
}
