import type { Obligation } from '../../../domain/obligations/engine/owed';
import { toInstant } from '../moments';
import { promiseWords } from '../words/promise-words';
import { say } from '../words/say';
import { carer } from './carer';
import type { Tale } from './tale';

type Point = 'P5' | 'P7' | 'P8';

const isDeclined = ({ teller }: Tale, point: Point): boolean =>
  teller.case.promise?.declined.some((declined) => declined.point === point) === true;

/** The victim's own act, or their words with who took them and how; by a supporter where they have no account. */
export function declinePoint(tale: Tale, point: Point): void {
  const { teller, plan } = tale;
  const { chance, now } = teller;
  const { member } = plan.colleague;
  const words = say(chance, promiseWords.declined[point]);
  if (member && chance.chance(0.45)) {
    teller.deed(member, now, now, { type: 'DeclinePromisePoint', data: { point, words, occurredAt: toInstant(now) } });
    return;
  }
  const data = { point, words, how: chance.chance(0.5) ? ('TELEPHONE' as const) : ('IN_PERSON' as const), occurredAt: toInstant(now) };
  teller.deed(carer(tale), now, now, { type: 'DeclinePromisePoint', data });
}

/** Offered again at the next review: mostly declined again, now and then taken up. */
export const offerAgain =
  (point: Point) =>
  (tale: Tale, _duty: Obligation): void => {
    const { teller, plan } = tale;
    const { chance, now } = teller;
    if (!isDeclined(tale, point)) return;
    const isTheFirst = plan.turn === 'DECLINED' && plan.nth === 0;
    if (!isTheFirst && chance.chance(0.7)) return declinePoint(tale, point);
    const data = { point, words: say(chance, promiseWords.takenUp), how: 'TELEPHONE' as const, occurredAt: toInstant(now) };
    teller.deed(carer(tale), now, now, { type: 'TakeUpPromisePoint', data });
  };

/** For every case, until they change it: by themselves, on their own page. */
export function setStandingWishes({ teller, plan }: Tale, points: readonly Point[]): void {
  const { member } = plan.colleague;
  if (!member) return;
  const { chance, now } = teller;
  const declines = points.map((point) => ({ point, words: say(chance, promiseWords.declined[point]) }));
  teller.person(member, now, { type: 'SetStandingWishes', declines, setAt: toInstant(now) });
}
