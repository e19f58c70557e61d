import type { Member, Unit } from '../cast/staff-plan';
import { lpuPlaces } from '../cast/places';
import type { Moment } from '../moments';
import { hour } from '../moments';
import { mishapWords } from '../words/casework-words';
import { say } from '../words/say';
import type { Teller } from './teller';

type HandOver = 'HANDED_OVER' | 'HAND_OVER_DECLINED' | 'OFFER_WITHDRAWN';

/** Offered to another unit, which takes it, declines it, or never has to answer. */
export function handOver(teller: Teller, at: Moment, how: HandOver): void {
  const { chance } = teller;
  const to = chance.pick(lpuPlaces.filter((place) => place.code !== teller.unit.lpu)).code;
  const receiving = teller.unitOf(to);
  teller.deed(teller.supervisor, at, at, { type: 'OfferResponsibility', data: { to, reason: say(chance, mishapWords.handOver) } });
  const { supervisor } = teller;
  teller.later(teller.now + chance.int(3, 70) * hour, () => {
    if (teller.isLive) answerOffer(teller, receiving, how, supervisor);
  });
}

function answerOffer(teller: Teller, receiving: Unit, how: HandOver, offered: Member): void {
  const { chance, now } = teller;
  if (how === 'OFFER_WITHDRAWN') {
    teller.deed(offered, now, now, { type: 'WithdrawResponsibilityOffer', data: {} });
    return;
  }
  const theirs = chance.pick(receiving.supervisors);
  if (how === 'HAND_OVER_DECLINED') {
    teller.deed(theirs, now, now, { type: 'DeclineResponsibility', data: { reason: say(chance, mishapWords.declined) } });
    return;
  }
  teller.unit = receiving;
  teller.supervisor = theirs;
  teller.support = chance.pick(receiving.supportOfficers);
  teller.officer = chance.pick(receiving.officers);
  teller.deed(theirs, now, now, { type: 'AcceptResponsibility', data: {} });
  for (const [role, member] of [
    ['SUPPORT_OFFICER', teller.support],
    ['OFFICER_IN_CASE', teller.officer],
  ] as const)
    teller.deed(theirs, teller.now, teller.now, { type: 'AppointOfficer', data: { role, staffId: member.staffId } });
}
