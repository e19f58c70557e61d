import type { SubjectId } from '../../../kernel/ids';
import { atWork, day, hour, toInstant } from '../moments';
import { promiseWords } from '../words/promise-words';
import { say } from '../words/say';
import { standingDeclines } from './colleague-plan';
import { endLineManagersAccess, leaveProposed, letIn } from './letting-in';
import type { Tale } from './tale';
import { chooseAnswerReaders, dispute } from './their-answer';
import { declinePoint, setStandingWishes } from './their-wishes';
import type { Turn } from './turns';
import { chooseReaders } from './welfare-notes';

/** What its own story brings to a case beside what is owed in it. */
export function takeTurn(tale: Tale): void {
  const { teller, plan, end } = tale;
  const { chance } = teller;
  const began = teller.now;
  const { alleged, member } = plan.colleague;
  const isThe = (turn: Turn, nth: number): boolean => plan.turn === turn && plan.nth === nth;
  if (alleged && !alleged.fromTheStart)
    teller.later(began + chance.int(20, 120) * hour, () => {
      allege(tale);
    });
  if (plan.parts.lineManager && (isThe('KEPT', 0) || chance.chance(0.3)))
    teller.later(began + chance.int(4, 12) * day, () => {
      endLineManagersAccess(tale);
    });
  if (member && (isThe('KEPT', 1) || chance.chance(0.12)))
    teller.later(atWork(began + chance.int(2, 15) * day, 9, 21, true), () => {
      chooseAnswerReaders(tale);
    });
  if (member && (isThe('KEPT', 2) || chance.chance(0.1)))
    teller.later(atWork(began + chance.int(2, 15) * day, 9, 21, true), () => {
      chooseReaders(tale);
    });
  switch (plan.turn) {
    case 'DECLINED':
      return decline(tale);
    case 'DISPUTED':
      return teller.later(atWork(began + chance.int(16, 24) * day, 9, 21, true), () => {
        dispute(tale);
      });
    case 'OWN_DISPUTED':
      return teller.later(end - 8 * hour, () => {
        dispute(tale);
      });
    case 'AWAITS_SECOND_PERSON':
      return teller.later(end - 9 * hour, () => {
        leaveProposed(tale, tale.teller.unit.inspectors[1] ?? plan.parts.representative, 'INSPECTOR');
      });
    case 'LOOKED_AT_COVERTLY':
      return teller.later(end - 12 * day, () => {
        approveCovertLookup(tale);
      });
    case 'WEEKLY_IN_CUSTODY':
      // From the third incident on they are not asked all of it again.
      if (plan.colleague.earlierIncidents !== 1) return;
      return teller.later(began + 3 * day, () => {
        setStandingWishes(tale, standingDeclines);
      });
    case 'NOT_ON_REGISTER':
      return teller.later(began + chance.int(1, 8) * day, () => void letIn(tale, 'REPRESENTATIVE'));
    default:
  }
}

/** One point or two, within the first days. */
function decline(tale: Tale): void {
  const { teller } = tale;
  const { chance } = teller;
  for (const point of chance.some(['P5', 'P7', 'P8'] as const, chance.int(1, 2)))
    teller.later(teller.now + chance.int(1, 60) * hour, () => {
      declinePoint(tale, point);
    });
}

/** Somebody else’s name comes up: by the victim, or by the officer in the case where they have no account. */
function allege(tale: Tale): void {
  const { teller, plan } = tale;
  const { alleged, member } = plan.colleague;
  if (!alleged) return;
  const by = member ?? letIn(tale, 'OFFICER_IN_CASE');
  const { now, ids } = teller;
  teller.deed(by, now, now, {
    type: 'IdentifyAllegedPerpetrator',
    data: {
      subjectId: ids<SubjectId>('alleged', plan.number),
      name: alleged.member.name,
      colleague: alleged.member.staffId,
      chain: alleged.chain.map(({ staffId }) => staffId),
    },
  });
}

/** An inquiry into a leak would be given away by the victim’s own page. */
function approveCovertLookup({ teller, plan }: Tale): void {
  const { now, chance, cast } = teller;
  const looks = cast.staff.others.find(({ role }) => role === 'SENIOR_LEAD');
  if (!looks || looks === plan.parts.lead) return;
  teller.deed(plan.parts.lead, now, now, {
    type: 'ApproveCovertLookup',
    data: {
      staffId: looks.staffId,
      from: toInstant(now),
      until: toInstant(now + 30 * day),
      reason: say(chance, promiseWords.covert),
    },
  });
}
