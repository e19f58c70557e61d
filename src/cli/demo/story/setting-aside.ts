import type { Obligation } from '../../../domain/obligations/engine/owed';
import { leadAt, onDutyAt } from '../cast/cast';
import type { Member } from '../cast/staff-plan';
import type { Moment } from '../moments';
import { day, hour, localHour, toInstant } from '../moments';
import { dutyWords } from '../words/duty-words';
import { say } from '../words/say';
import { ruleFor } from './diligence';
import type { Teller } from './teller';
import { whenDone } from './when-done';

/** Of what can be waived, only this is: somebody else did it, or it would do harm. */
const waived: readonly string[] = ['REASSURANCE_CONTACT', 'SURVEY_OFFER', 'WRITTEN_CONFIRMATION', 'POST_CLOSURE_CHECK'];
const declined: readonly string[] = ['SURVEY_OFFER', 'REASSURANCE_CONTACT', 'POST_CLOSURE_CHECK', 'NEEDS_ASSESSMENT', 'STATEMENT_OFFER'];
const paused: readonly string[] = ['ROUTINE_CONTACT', 'NEEDS_ASSESSMENT', 'SUPPORT_REFERRAL', 'CLOSING_CONVERSATION'];

/** Does what is owed, unless it is owed no more or waits. */
type GoOn = (teller: Teller, duty: Obligation) => void;

/** Whether a duty is paused, waived or declined: what it is then stands in the case. `goOn` is how it is done after a pause. */
export function setAside(teller: Teller, duty: Obligation, goOn: GoOn): boolean {
  const { chance } = teller;
  const { pausedBy } = ruleFor(duty);
  const due = Date.parse(duty.dueAt);
  if (due - teller.now < 3 * hour || duty.status !== 'OPEN') return false;
  const soon = (tell: () => void): true => {
    const at = teller.now + (due - teller.now) * (0.1 + chance.next() * 0.4);
    teller.later(at, () => {
      if (teller.owed(duty)?.status === 'OPEN' && Date.parse(teller.owed(duty)?.dueAt ?? '') > teller.now + hour) tell();
    });
    return true;
  };
  if (waived.includes(duty.rule) && chance.chance(0.012))
    return soon(() => {
      waive(teller, duty);
    });
  if (declined.includes(duty.rule) && chance.chance(0.015))
    return soon(() => {
      decline(teller, duty, dutyWords.declined);
    });
  if (paused.includes(duty.rule) && pausedBy && chance.chance(0.01))
    return soon(() => {
      pause(teller, duty, goOn);
    });
  return false;
}

export const declineAllButDanger = (teller: Teller, duty: Obligation): void => {
  decline(teller, duty, dutyWords.onlyDanger);
};

function decline(teller: Teller, { obligationId }: Obligation, words: readonly string[]): void {
  const { support, chance, now } = teller;
  teller.deed(support, now, now, {
    type: 'DeclineObligation',
    data: { obligationId, words: say(chance, words), how: 'TELEPHONE', occurredAt: toInstant(now) },
  });
}

/** By the senior lead, or an Inspector of another unit: nobody of those who would have to do it. */
export function waive(teller: Teller, { obligationId }: Obligation): void {
  const { chance, unit, now, cast } = teller;
  const others = [...cast.staff.units.values()].filter(({ lpu }) => lpu !== unit.lpu).flatMap((other) => leadAt(cast, other, now) ?? []);
  const by = chance.chance(0.5) ? cast.staff.seniorLead : chance.pick(others);
  teller.deed(by, now, now, { type: 'WaiveObligation', data: { obligationId, reason: say(chance, dutyWords.waived) } });
}

/** They are away or asked for time; some are back sooner than they said. */
function pause(teller: Teller, duty: Obligation, goOn: GoOn): void {
  const { chance, support, now } = teller;
  const { obligationId } = duty;
  const [reason, words] = chance.chance(0.55) ? (['AWAY', dutyWords.away] as const) : (['PERSON_ASKED', dutyWords.askedForTime] as const);
  const until = now + chance.int(4, 20) * day;
  teller.deed(support, now, now, {
    type: 'PauseObligation',
    data: { obligationId, reason, until: toInstant(until), words: say(chance, words) },
  });
  if (!chance.chance(0.4)) return goOn(teller, duty);
  teller.later(now + (until - now) * (0.4 + chance.next() * 0.4), () => {
    if (teller.owed(duty)?.status !== 'PAUSED') return;
    teller.deed(support, teller.now, teller.now, { type: 'ResumeObligation', data: { obligationId } });
    const resumed = teller.owed(duty);
    if (resumed)
      teller.later(whenDone(teller, resumed, 'ON_TIME'), () => {
        goOn(teller, duty);
      });
  });
}

/** Whoever is called on once it is overdue says by name that they have it, and by when, in one case of five or so. */
export function takeOn(teller: Teller, duty: Obligation, when: Moment): void {
  const { chance } = teller;
  if (!chance.chance(0.22)) return;
  const due = Date.parse(duty.dueAt);
  const at = due + chance.int(1, 15) * hour;
  if (at < teller.now || at > when - hour || localHour(at) < 7 || localHour(at) > 21) return;
  teller.later(at, () => {
    const known = teller.owed(duty);
    const by = calledOn(teller, duty);
    if (!known || known.status === 'PAUSED' || Date.parse(known.dueAt) > teller.now || !by) return;
    const byWhen = toInstant(Math.max(when, teller.now) + 2 * hour);
    teller.deed(by, teller.now, teller.now, {
      type: 'AcknowledgeEscalation',
      data: { obligationId: duty.obligationId, what: say(chance, dutyWords.takenOn), byWhen },
    });
  });
}

function calledOn(teller: Teller, { rule, directionId }: Obligation): Member | undefined {
  const { owedBy, escalates } = ruleFor({ rule });
  if (escalates !== 'STANDARD') return onDutyAt(teller.cast, teller.unit, teller.now);
  if (directionId) return teller.directions.get(directionId)?.to;
  return owedBy === 'SUPPORT_OFFICER' ? teller.support : owedBy === 'OFFICER_IN_CASE' ? teller.officer : teller.supervisor;
}
