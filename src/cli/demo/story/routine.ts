import type { Obligation } from '../../../domain/obligations/engine/owed';
import { contactWords } from '../words/contact-words';
import { say } from '../words/say';
import { reach } from './contacting';
import type { Teller } from './teller';

/** The call that was promised; now and then they ring first. */
export function callAgain(teller: Teller, duty: Obligation): void {
  const { chance } = teller;
  const inbound = chance.chance(0.1);
  const days = Math.round((Date.parse(duty.dueAt) - Date.parse(duty.startedAt)) / 86_400_000);
  reach(teller, {
    inbound,
    ...(inbound && { channel: 'TELEPHONE' as const }),
    purposes: inbound ? ['UPDATE'] : ['WELFARE', 'UPDATE'],
    note: say(chance, inbound ? contactWords.inbound : contactWords.routine, { interval: `${days} days` }),
  });
}

export const answerCall = (teller: Teller): void => {
  reach(teller, { purposes: ['WELFARE'], note: say(teller.chance, contactWords.calledBack), outcome: 'REACHED' });
};
