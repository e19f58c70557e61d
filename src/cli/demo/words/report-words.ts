import type { Chance } from '../random';
import type { CasePlan } from '../story/case-plan';
import { communityWords, incidentWords, onlineWords, whereItWas, whoDidIt } from './incident-words';
import { say } from './say';

/** The summary of a report, fitting its strand, its place and whose case it is. */
export function reportWords(chance: Chance, plan: CasePlan): string {
  const slots = {
    who: say(chance, whoDidIt),
    where: say(chance, whereItWas[plan.locationType] ?? ['the place given']),
    about: say(chance, ['a local match', 'a school fair', 'housing', 'a memorial']),
  };
  const first = plan.strands[0]?.strand ?? 'OTHER';
  const phrases =
    plan.victim === 'COMMUNITY_OR_PLACE'
      ? communityWords
      : plan.online
        ? onlineWords
        : (incidentWords[first] ?? incidentWords['RACE'] ?? []);
  const told = say(chance, phrases, slots);
  return plan.thirdParty
    ? `${told} ${say(chance, ['Reported by somebody who saw it.', 'Reported on their behalf, with their knowledge.', 'Reported through a third-party reporting centre.'])}`
    : told;
}
