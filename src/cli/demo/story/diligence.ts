import type { Obligation } from '../../../domain/obligations/engine/owed';
import { defaultPack } from '../../../domain/obligations/policy-pack/default-pack';
import type { Rule } from '../../../domain/obligations/policy-pack/rule-shape';
import { ruleOf } from '../../../domain/obligations/policy-pack/rules-of';
import { shippedCalendar } from '../../../domain/obligations/working-calendar/shipped-calendar';
import { shortOfInspectors } from '../cast/places';
import { localWeekday, toLocalDate } from '../moments';
import type { Teller } from './teller';

/** Of a hundred such duties in an ordinary unit on an ordinary day, how many are done late and how many never. */
type Slips = { readonly late: number; readonly never: number };

const usual: Slips = { late: 7, never: 1.5 };
/** What a page lays out in order for the first hours of a colleague's case slips least. */
const laidOut: Slips = { late: 2, never: 0.3 };
const isLaidOut = (rule: string): boolean => /^P[1-47]_/.test(rule);
/** Nobody on the case has it on their own list: what is easily forgotten slips most. */
const slipsOf: Readonly<Record<string, Slips>> = {
  SUPERVISOR_REVIEW: { late: 8, never: 2 },
  INSPECTOR_FIRST_REVIEW: { late: 2, never: 0.2 },
  INSPECTOR_NEXT_REVIEW: { late: 7, never: 1 },
  FIRST_CONTACT: { late: 5, never: 0.5 },
  RISK_ASSESSMENT: { late: 7, never: 1 },
  CONTACT_PLAN: { late: 7, never: 3 },
  ROUTINE_CONTACT: { late: 10, never: 0.8 },
  DANGER_NOTICE: { late: 4.5, never: 0.8 },
  P5_WELLBEING_ASSESSMENT: { late: 8, never: 2 },
  P5_WELFARE_OFFICER_NAMED: { late: 8, never: 2 },
  P5_WELLBEING_AGAIN: { late: 12, never: 6 },
  P8_WELFARE_CONTACT: { late: 11, never: 1 },
  REASSURANCE_CONTACT: { late: 17, never: 14 },
  STATEMENT_OFFER: { late: 7, never: 4 },
  CLOSURE_REVIEW: { late: 6, never: 0 },
  CLOSING_CONVERSATION: { late: 9, never: 6 },
  SURVEY_OFFER: { late: 8, never: 8 },
  POST_CLOSURE_CHECK: { late: 9, never: 8 },
};

export type Intent = 'ON_TIME' | 'LATE' | 'NEVER';

/** The rule that a duty of the story follows. */
export function ruleFor({ rule }: Pick<Obligation, 'rule'>): Rule {
  const found = ruleOf(defaultPack, rule);
  if (!found) throw new Error(`the pack has no rule ${rule}`);
  return found;
}

/** How much harder than usual it is to be in time: the unit that is short of Inspectors, days on which few are at work, a case badly kept. */
function strain({ plan, unit }: Teller, duty: Obligation): number {
  const { owedBy } = ruleFor(duty);
  const due = Date.parse(duty.dueAt);
  const isQuietDay = [0, 6].includes(localWeekday(due)) || shippedCalendar.holidays.has(toLocalDate(due));
  const unitStrain = unit.lpu !== shortOfInspectors ? 1 : owedBy === 'INSPECTOR' ? 3 : 1.3;
  return unitStrain * (isQuietDay ? 2.2 : 1) * (plan.fate === 'NOT_OUR_BEST' ? 4 : plan.fate === 'LATE' ? 1.5 : 1);
}

const lateByFate: readonly string[] = ['INSPECTOR_FIRST_REVIEW', 'FIRST_CONTACT'];

/** What will come of a duty. A forgotten case is never reviewed, and what else it is owed mostly slips. */
export function intentFor(teller: Teller, duty: Obligation): Intent {
  const { chance, plan } = teller;
  const { late, never } = slipsOf[duty.rule] ?? (isLaidOut(duty.rule) ? laidOut : usual);
  const harder = strain(teller, duty);
  if (plan.fate === 'FORGOTTEN' && (ruleFor(duty).owedBy === 'INSPECTOR' || chance.chance(0.4))) return 'NEVER';
  if (plan.fate === 'LATE' && lateByFate.includes(duty.rule)) return 'LATE';
  const luck = chance.next() * 100;
  if (luck < Math.min(never * harder, 40)) return 'NEVER';
  return luck < Math.min((never + late) * harder, 75) ? 'LATE' : 'ON_TIME';
}
