import type { Audience } from '../../../domain/reference-data/staff-victims';
import { consentToTell } from '../../../domain/reference-data/staff-victims';
import { hour, toInstant } from '../moments';
import { promiseWords } from '../words/promise-words';
import { say } from '../words/say';
import { letIn } from './letting-in';
import type { Tale } from './tale';

type Speaks = 'FEDERATION' | 'UNION' | 'SUPPORT_NETWORK';

const speaksFor = { OFFICER: 'FEDERATION', STAFF: 'UNION', VOLUNTEER: 'SUPPORT_NETWORK' } as const;

/** Whether anybody who speaks for them may be told; where they agree, it is owed from then on. A volunteer may have nobody. */
export function askConsent(tale: Tale): void {
  const { teller, plan } = tale;
  const { chance, supervisor, now } = teller;
  const { capacity } = plan.colleague;
  if (plan.turn === 'VOLUNTEER' && (plan.nth === 0 || chance.chance(0.4))) return setAside(tale);
  const agrees = chance.chance(0.55);
  const words = say(chance, promiseWords.offered[agrees ? 'ACCEPTED' : 'DECLINED']);
  teller.deed(supervisor, now, now, {
    type: 'OfferSupport',
    data: { offer: 'REPRESENTATION', answer: agrees ? 'ACCEPTED' : 'DECLINED', how: 'TELEPHONE', words, occurredAt: toInstant(now) },
  });
  if (!agrees) return;
  const whom: Speaks = chance.chance(0.2) ? 'SUPPORT_NETWORK' : speaksFor[capacity];
  const occurredAt = toInstant(teller.now);
  teller.deed(supervisor, teller.now, teller.now, { type: 'GiveConsent', data: { scope: consentToTell[whom], occurredAt } });
}

export const tellRepresentatives =
  (audience: Speaks & Audience) =>
  (tale: Tale): void => {
    const { teller } = tale;
    const { supervisor, now } = teller;
    teller.deed(supervisor, now, now, {
      type: 'GiveNotice',
      data: { audience, named: true, how: teller.chance.pick(['TELEPHONE', 'IN_PERSON'] as const), occurredAt: toInstant(now) },
    });
  };

/** On the word of the Inspector, who does not answer for this point. */
function setAside(tale: Tale): void {
  const { teller } = tale;
  const approver = letIn(tale, 'INSPECTOR').staffId;
  const { supervisor, now, chance } = teller;
  const reason = say(chance, promiseWords.setAside);
  teller.deed(supervisor, now, now + 0.2 * hour, { type: 'SetAsidePromisePoint', data: { point: 'P7', reason, approver } });
}
