import type { Channel } from '../../../domain/reference-data/channels';
import { reach } from '../story/contacting';
import { review } from '../story/reviewing';
import { promiseWords } from '../words/promise-words';
import { reviewWords } from '../words/review-words';
import { say } from '../words/say';
import { carer } from './carer';
import { letIn } from './letting-in';
import type { Tale } from './tale';

const voice = ({ teller: { chance } }: Tale): Channel =>
  chance.weighted([
    ['TELEPHONE', 60],
    ['IN_PERSON', 36],
    ['VIDEO', 4],
  ] as const);

/** By voice, with what was said noted: it is not part of the job. */
export function speakAsSupervisor(tale: Tale): void {
  const { teller } = tale;
  reach(teller, {
    by: teller.supervisor,
    purposes: ['FIRST_CONTACT', 'WELFARE'],
    channel: teller.allows('IN_PERSON') ? voice(tale) : 'TELEPHONE',
    outcome: 'REACHED',
    note: say(teller.chance, promiseWords.supervisorSpoke),
  });
}

/** How they are, and nothing else. */
export function speakOfWelfare(tale: Tale): void {
  const { teller } = tale;
  reach(teller, {
    by: carer(tale),
    purposes: ['WELFARE'],
    channel: 'TELEPHONE',
    outcome: 'REACHED',
    note: say(teller.chance, promiseWords.welfareContact),
  });
}

/** Where the enquiry stands, by the support officer. */
export function updateColleague(tale: Tale): void {
  const { teller } = tale;
  const by = letIn(tale, 'SUPPORT_OFFICER');
  reach(teller, { by, purposes: ['UPDATE'], channel: 'TELEPHONE', outcome: 'REACHED', note: say(teller.chance, promiseWords.update) });
}

/** By the Inspector: whoever has no part in it was not let in. */
export function reassure(tale: Tale): void {
  const { teller } = tale;
  const by = letIn(tale, 'INSPECTOR');
  reach(teller, {
    by,
    purposes: ['REASSURANCE'],
    channel: 'TELEPHONE',
    outcome: 'REACHED',
    note: say(teller.chance, promiseWords.reassured),
  });
}

export const superviseColleague = ({ teller }: Tale): void => {
  review(teller, teller.supervisor, 'SUPERVISOR', { words: reviewWords.supervisor });
};
