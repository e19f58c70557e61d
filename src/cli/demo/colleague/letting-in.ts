import type { GrantedPart } from '../../../domain/support-case/granted-part';
import type { Member } from '../cast/staff-plan';
import { hour, minute } from '../moments';
import { promiseWords } from '../words/promise-words';
import { say } from '../words/say';
import type { Tale } from './tale';
import { isIn, playing } from './tale';

type Working = Exclude<GrantedPart, 'SENIOR_LEAD' | 'LINE_MANAGER'>;

/** Whoever plays a part, let in by name first where they are not yet: by the chosen supervisor, on the victim's word. */
export function letIn(tale: Tale, part: Working): Member {
  const { teller } = tale;
  const member = playing(tale, part);
  if (!isIn(tale, member, part)) propose(tale, member, part, true);
  if (part === 'OFFICER_IN_CASE') teller.officer = member;
  if (part === 'SUPPORT_OFFICER') teller.support = member;
  return member;
}

function propose({ teller }: Tale, { staffId }: Member, as: GrantedPart, onVictimsWord: boolean): void {
  const { supervisor, now, chance } = teller;
  const reason = say(chance, promiseWords.letIn);
  teller.deed(supervisor, now, now, { type: 'ProposeAccess', data: { staffId, as, ...(onVictimsWord ? { onVictimsWord } : { reason }) } });
}

/** Somebody takes a part over: named by the supervisor, and let in by a second person. */
export function passOn(tale: Tale, part: Working, to: Member): void {
  const { teller } = tale;
  const second = letIn(tale, 'INSPECTOR');
  propose(tale, to, part, false);
  teller.later(teller.now + teller.chance.int(20, 240) * minute, () => {
    const { now } = teller;
    teller.deed(second, now, now, { type: 'ConfirmAccess', data: { staffId: to.staffId, as: part } });
    tale.instead.set(part, to);
    letIn(tale, part);
  });
}

/** Named, and nobody else has looked at it yet. */
export function leaveProposed(tale: Tale, member: Member, part: Working): void {
  if (!isIn(tale, member, part)) propose(tale, member, part, false);
}

/** The deputy acts where the lead is the victim, or is shut out. */
export function letDeputyIn({ teller, plan }: Tale): void {
  const { supervisor, now } = teller;
  const { staffId } = plan.parts.lead;
  teller.deed(supervisor, now, now, { type: 'ProposeAccess', data: { staffId, as: 'SENIOR_LEAD', standsIn: true } });
}

/** They would rather that the line manager saw no more of it. */
export function endLineManagersAccess({ teller, plan }: Tale): void {
  const { lineManager } = plan.parts;
  if (!lineManager) return;
  const { supervisor, now, chance } = teller;
  const reason = say(chance, promiseWords.managerOut);
  teller.deed(supervisor, now, now, { type: 'WithdrawAccess', data: { staffId: lineManager.staffId, as: 'LINE_MANAGER', reason } });
}

/** Over the first day or two those who will do the work are let in, if the victim did not choose them at once. */
export function letTheOthersIn(tale: Tale): void {
  const { teller } = tale;
  for (const part of ['INSPECTOR', 'OFFICER_IN_CASE', 'SUPPORT_OFFICER'] as const) {
    teller.later(teller.now + teller.chance.int(1, 18) * hour, () => void letIn(tale, part));
  }
}
