import type { LinkId } from '../../../domain/person/events';
import type { RepresentativeId } from '../../../domain/person/representative-shape';
import type { PersonId } from '../../../kernel/ids';
import { day, hour, toInstant, toLocalDate } from '../moments';
import { planWords } from '../words/casework-words';
import { plainName } from '../words/plain-name';
import { say } from '../words/say';
import type { Teller } from './teller';

/** What is learnt of a person over time: a new number, another spelling, who speaks for them, who must not, what they wish. */
export function personStory(teller: Teller): void {
  const { chance, plan, support } = teller;
  const { personId, person } = plan;
  if (!personId || !person) return;
  const later = (tell: () => void): void => {
    teller.later(teller.now + chance.int(10, 300) * hour, tell);
  };
  if (chance.chance(0.05)) {
    const details = { telephone: `07700 900${String(chance.int(0, 999)).padStart(3, '0')}` };
    later(() => {
      teller.person(support, teller.now, { type: 'CorrectPersonDetails', details, reason: 'They have a new telephone.' });
    });
  }
  if (chance.chance(0.02)) {
    const otherNames = [person.otherName ?? `${person.name} (as on the passport)`];
    const reason = 'They told us how their papers spell it.';
    later(() => {
      teller.person(support, teller.now, { type: 'NamePerson', name: person.name, otherNames, reason });
    });
  }
  if (chance.chance(0.07))
    later(() => {
      teller.person(support, teller.now, { type: 'RecordStandingWishes', wishes: say(chance, planWords.wishes) });
    });
  const young = person.ageBand === 'UNDER_10' || person.ageBand === '10_TO_17';
  if (young || chance.chance(0.05))
    later(() => {
      nameRepresentative(teller, young);
    });
  if (chance.chance(0.012))
    later(() => {
      bar(teller);
    });
  if (chance.chance(0.014))
    later(() => {
      twoRecords(teller);
    });
}

function nameRepresentative(teller: Teller, young: boolean): void {
  const { chance, ids, plan, support, now: at } = teller;
  const representativeId = ids<RepresentativeId>('representative', plan.number);
  teller.person(support, at, {
    type: 'NameRepresentative',
    representativeId,
    kind: young ? 'GUARDIAN' : chance.pick(['SPOKESPERSON', 'RELATIVE', 'OTHER'] as const),
    name: plainName(chance),
    reach: `07700 900${String(chance.int(0, 999)).padStart(3, '0')}`,
    relationship: young ? 'parent' : chance.pick(['daughter', 'support worker', 'brother', 'friend']),
    topics: chance.chance(0.6) ? [] : ['UPDATE', 'REFERRAL_OFFER'],
    from: toInstant(at),
    ...(young && { endsOn: toLocalDate(at + chance.int(300, 2600) * day) }),
  });
  if (!young && chance.chance(0.25)) {
    teller.later(teller.now + chance.int(10, 40) * day, () => {
      teller.person(support, teller.now, {
        type: 'EndRepresentative',
        representativeId,
        ending: 'PERSON_ASKED',
        until: toInstant(teller.now),
      });
    });
  } else if (young && chance.chance(0.05)) {
    teller.later(at + day, () => {
      teller.person(support, teller.now, { type: 'RenewRepresentative', representativeId, endsOn: toLocalDate(at + 3000 * day) });
    });
  }
}

function bar(teller: Teller): void {
  const { chance, ids, plan, support, now: at } = teller;
  teller.person(support, at, {
    type: 'BarRepresentative',
    representativeId: ids<RepresentativeId>('barred', plan.number),
    name: plainName(chance),
    reason: 'They asked that this relative learns nothing: they live with the person who did it.',
    from: toInstant(at),
  });
}

/** The same person was entered twice: one officer says so, a second confirms, now and then somebody finds that they were wrong. */
function twoRecords(teller: Teller): void {
  const { chance, ids, plan, support, supervisor, now: at } = teller;
  if (!plan.person) return;
  const otherPersonId = ids<PersonId>('second record', plan.number);
  const linkId = ids<LinkId>('link', plan.number);
  teller.person(
    support,
    at,
    { type: 'RegisterPerson', personId: otherPersonId, name: plan.person.otherName ?? plan.person.name, ageBand: plan.person.ageBand },
    otherPersonId,
  );
  teller.person(support, teller.now, {
    type: 'ProposeLink',
    linkId,
    otherPersonId,
    reason: 'Same number and street, the name spelt another way.',
  });
  const declined = chance.chance(0.25);
  teller.later(at + day, () => {
    const decided = teller.now;
    if (declined) {
      teller.person(supervisor, decided, { type: 'DeclineLink', linkId, reason: 'Mother and daughter: two people.' });
      return;
    }
    teller.person(supervisor, decided, { type: 'ConfirmLink', linkId });
    if (!chance.chance(0.35)) return;
    teller.later(decided + 9 * day, () => {
      teller.person(supervisor, teller.now, { type: 'Unlink', linkId, reason: 'They are cousins who share a house.' });
    });
  });
}
