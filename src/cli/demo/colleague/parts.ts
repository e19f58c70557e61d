import type { OpenedAs } from '../../../domain/reference-data/staff-victims';
import { managerOf } from '../cast/line-managers';
import type { Member, Staff, Unit } from '../cast/staff-plan';
import type { Chance } from '../random';
import type { Colleague, Parts } from './colleague-plan';
import type { Turn } from './turns';
import { isOwn } from './turns';

/** Where those of the unit may have a hand in it, another unit looks after it. */
const elsewhere: readonly Turn[] = ['COLLEAGUE_ALLEGED', 'INSPECTOR_IS_VICTIM', 'LEAD_INVOLVED'];
/** Those that whoever signs in as a persona of the first unit is to find something to do in. */
const firstUnits: readonly Turn[] = ['FIRST_HOURS', 'AWAITS_CONFIRMATION', 'AWAITS_SECOND_PERSON'];

export const isOfFirstUnit = (turn: Turn): boolean => isOwn(turn) || firstUnits.includes(turn);

type Asked = { readonly staff: Staff; readonly unit: Unit; readonly turn: Turn; readonly nth: number; readonly colleague: Colleague };

const isFirst = (turn: Turn, nth: number): boolean => turn === 'KEPT' && nth === 0;

/** Who looks after a colleague: none of them the colleague, alleged, their managers, or in one another's way. */
export function partsOf(chance: Chance, { staff, unit, turn, nth, colleague }: Asked): Parts {
  const { member, alleged, openedAs } = colleague;
  const manager = member && managerOf(staff, member);
  const out = [member, manager, alleged?.member, ...(alleged?.chain ?? [])];
  const others = (members: readonly Member[]): Member[] => members.filter((one) => !out.includes(one));
  const units = [...staff.units.values()];
  const theirs = elsewhere.includes(turn) ? chance.pick(units.filter(({ lpu }) => lpu !== unit.lpu)) : unit;
  const anywhere = (members: readonly Member[], all: (unit: Unit) => readonly Member[]): Member[] =>
    others(members).length > 0 ? others(members) : others(units.flatMap(all));
  const supervisors = anywhere(theirs.supervisors, (one) => one.supervisors);
  const supervisor = isOfFirstUnit(turn) ? (supervisors[0] as Member) : chance.pick(supervisors);
  const officer = chance.pick(others(theirs.officers));
  const inspectors = anywhere(theirs.inspectors, (one) => one.inspectors);
  const welfare = staff.others.filter(({ role }) => role === 'WELFARE_OFFICER');
  const leads = others([staff.seniorLead, ...staff.others.filter(({ role }) => role === 'SENIOR_LEAD')]);
  const representative = chance.pick(others(chance.pick(units).officers).filter((one) => one !== officer));
  const tellsManager =
    manager && colleague.involvement === 'NOBODY' && manager !== staff.seniorLead && (isFirst(turn, nth) || chance.chance(0.2));
  return {
    opener: openerOf(openedAs, supervisor, representative, member),
    supervisor,
    officer,
    support: chance.pick(others(theirs.supportOfficers)),
    inspector: inspectors[0] as Member,
    // The first is a persona of the demonstration: theirs are some twelve a year.
    welfare: isOfFirstUnit(turn) || chance.chance(0.03) ? (welfare[0] as Member) : chance.pick(welfare.slice(1)),
    lead: leads[0] as Member,
    ...(tellsManager && { lineManager: manager }),
    representative,
  };
}

function openerOf(openedAs: OpenedAs, supervisor: Member, representative: Member, member: Member | undefined): Member {
  if (openedAs === 'SUPERVISOR') return supervisor;
  return openedAs === 'VICTIM' && member ? member : representative;
}
