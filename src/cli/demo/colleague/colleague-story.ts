import type { Cast } from '../cast/cast';
import type { Moment } from '../moments';
import type { Chance } from '../random';
import type { SeededIds } from '../seeded-ids';
import { proposeClosing } from '../story/closing';
import { investigate } from '../story/investigating';
import { Teller } from '../story/teller';
import type { Told } from '../story/told';
import { toldOtherwise } from '../story/told-otherwise';
import { day, hour, toInstant } from '../moments';
import type { ColleaguePlan } from './colleague-plan';
import { attendToColleague } from './duties-to-colleague';
import { letDeputyIn, letIn, letTheOthersIn } from './letting-in';
import { openForColleague } from './opening-for-colleague';
import type { Tale } from './tale';
import { speakOfWelfare } from './voices';
import { takeTurn } from './what-its-turn-brings';

/** The case of one colleague, from the report to what comes after its closing, or as far as it gets before the year ends. */
export const tellColleague = (plan: ColleaguePlan, seed: Chance, ids: SeededIds, cast: Cast, end: Moment): Told[] =>
  toldOtherwise(seed, `colleague story ${plan.number}`, (chance) => toldOnce(plan, chance, ids, cast, end));

function toldOnce(plan: ColleaguePlan, chance: Chance, ids: SeededIds, cast: Cast, end: Moment): Told[] {
  const teller = new Teller(plan, chance, ids, cast, (_, duty) => {
    attendToColleague(tale, duty);
  });
  teller.supervisor = plan.parts.supervisor;
  teller.officer = plan.parts.officer;
  teller.support = plan.parts.support;
  const tale: Tale = { teller, plan, instead: new Map(), end };
  openForColleague(tale);
  live(tale);
  teller.goOnUntil(end);
  teller.noticeTime(end);
  return teller.told;
}

function live(tale: Tale): void {
  const { teller, plan } = tale;
  const { chance } = teller;
  const began = teller.now;
  if (plan.parts.lead !== teller.cast.staff.seniorLead) letDeputyIn(tale);
  if (plan.turn !== 'FIRST_HOURS') letTheOthersIn(tale);
  takeTurn(tale);
  teller.later(began + chance.int(20, 60) * hour, () => {
    letIn(tale, 'OFFICER_IN_CASE');
    letIn(tale, 'SUPPORT_OFFICER');
    investigate(teller, teller.now + chance.int(10, 60) * hour);
  });
  const { closesAt } = plan;
  if (closesAt === undefined) return;
  teller.later(Math.max(closesAt, began + 4 * day), () => {
    letIn(tale, 'OFFICER_IN_CASE');
    letIn(tale, 'SUPPORT_OFFICER');
    if (plan.turn !== 'MISSED') makeGood(tale);
    proposeClosing(teller, teller.now);
  });
}

/** A welfare contact that was missed is not left undone for the closing. */
function makeGood(tale: Tale): void {
  const { teller } = tale;
  const now = toInstant(teller.now);
  const isMissed = teller.case.owed.obligations.some((duty) => duty.rule === 'P8_WELFARE_CONTACT' && duty.dueAt < now && teller.owed(duty));
  if (isMissed) speakOfWelfare(tale);
}
