import { atWork, day, toInstant } from '../moments';
import { mishapWords } from '../words/casework-words';
import { contactWords } from '../words/contact-words';
import { say } from '../words/say';
import { reach } from './contacting';
import type { Teller } from './teller';

/** They ask not to be contacted any more; some change their minds. */
export function askForNoContact(teller: Teller): void {
  const { chance, support } = teller;
  reach(teller, {
    purposes: ['UPDATE'],
    channel: 'TELEPHONE',
    inbound: true,
    note: 'They would rather not be rung again. I thanked them for telling me.',
    then: (asked) => {
      const words = say(chance, mishapWords.noContact);
      teller.deed(support, asked, teller.now, {
        type: 'RequestNoContact',
        data: { how: 'TELEPHONE', occurredAt: toInstant(asked), words },
      });
    },
  });
  if (!chance.chance(0.3)) return;
  teller.later(atWork(teller.now + chance.int(9, 30) * day, 9, 18, true), () => {
    if (teller.noContact) welcomeAgain(teller);
  });
}

function welcomeAgain(teller: Teller): void {
  const { chance, support } = teller;
  reach(teller, {
    purposes: ['UPDATE'],
    channel: 'TELEPHONE',
    inbound: true,
    note: say(chance, contactWords.inbound),
    then: (rang) => {
      const words = say(chance, mishapWords.welcomeAgain);
      teller.deed(support, rang, teller.now, {
        type: 'WelcomeContactAgain',
        data: { how: 'TELEPHONE', occurredAt: toInstant(rang), words },
      });
    },
  });
}
