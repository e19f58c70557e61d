import type { LocalDate } from '../../kernel/instant';
import { planAbsences } from './cast/absences';
import type { Cast } from './cast/cast';
import type { Staff } from './cast/staff-plan';
import { tellColleague } from './colleague/colleague-story';
import { planColleagues } from './colleague/year-of-colleagues';
import { planStaff } from './cast/staff-plan';
import { tellStaff } from './cast/staff-story';
import type { Moment } from './moments';
import { day, hour, localMidnight } from './moments';
import type { Chance } from './random';
import { seededChance } from './random';
import type { SeededIds } from './seeded-ids';
import { seededIds } from './seeded-ids';
import { tellCase } from './story/case-story';
import { planYear } from './story/year-plan';
import type { Told } from './story/told';

export type ForceOptions = {
  readonly seed: string;
  /** The year ends as this local day begins, so that nothing lies in the future of somebody who looks on that day. */
  readonly asOf: LocalDate;
  /** Of members of the public; those of colleagues come beside, one for fifteen. */
  readonly cases: number;
};

/** A year of a fictional force: who works there, and every deed in the order in which it was written down. */
export type Force = { readonly staff: Staff; readonly told: readonly Told[]; readonly end: Moment };

export const demoSeed = 'steadfast';
export const demoCases = 3000;

/** Who works there, and what the stories of a year are made from. */
type Beginning = {
  readonly cast: Cast;
  readonly chance: Chance;
  readonly ids: SeededIds;
  readonly start: Moment;
  readonly end: Moment;
};

function beginForce({ seed, asOf }: ForceOptions): Beginning {
  const end = localMidnight(Date.parse(`${asOf}T12:00:00.000Z`));
  const start = localMidnight(end - 365 * day + 12 * hour);
  const chance = seededChance(`${seed} ${asOf}`);
  const ids = seededIds(`${seed} ${asOf}`);
  const staff = planStaff(chance.fork('staff'), ids);
  return { cast: { staff, absences: planAbsences(staff, chance.fork('absences'), start, end) }, chance, ids, start, end };
}

const tellColleagues = ({ cast, chance, ids, end }: Beginning, publicCases: number): Told[][] =>
  planColleagues(chance, ids, cast.staff, publicCases, end).map((plan) => tellColleague(plan, chance, ids, cast, end));

function asForce(stories: readonly (readonly Told[])[], { cast: { staff }, end }: Beginning): Force {
  // A stable sort: deeds of one story keep their order where they share a moment.
  const told = stories.flatMap((story) => story.filter(({ at }) => at < end)).sort((a, b) => a.at - b.at);
  return { staff, told, end };
}

/** The same options always give the same force. */
export function planForce(options: ForceOptions): Force {
  const beginning = beginForce(options);
  const { cast, chance, ids, start, end } = beginning;
  const stories = [
    tellStaff(cast, chance.fork('staff year'), ids, start, end),
    ...planYear(chance, ids, options.cases, end).map((plan) => tellCase(plan, chance, ids, cast, end)),
    ...tellColleagues(beginning, options.cases),
  ];
  return asForce(stories, beginning);
}

/** The colleagues of that same force alone: their cases, and none of the public's. */
export function planColleaguesAlone(options: ForceOptions): Force {
  const beginning = beginForce(options);
  return asForce(tellColleagues(beginning, options.cases), beginning);
}
