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
  if (!plan.personId || !plan.person) return;
  const later = (): number => teller.now + chance.int(1, 60) * hour;
  if (chance.chance(0.05)) {
    teller.person(support, later(), {
      type: 'CorrectPersonDetails',
      details: { telephone: `07700 900${String(chance.int(0, 999)).padStart(3, '0')}` },
      reason: 'They have a new telephone.',
    });
  }
  if (chance.chance(0.02)) {
    const other = plan.person.otherName ?? `${plan.person.name} (as on the passport)`;
    teller.person(support, later(), {
      type: 'NamePerson',
      name: plan.person.name,
      otherNames: [other],
      reason: 'They told us how their papers spell it.',
    });
  }
  if (chance.chance(0.07)) teller.person(support, later(), { type: 'RecordStandingWishes', wishes: say(chance, planWords.wishes) });
  const young = plan.person.ageBand === 'UNDER_10' || plan.person.ageBand === '10_TO_17';
  if (young || chance.chance(0.05)) nameRepresentative(teller, young, later());
  if (chance.chance(0.012)) bar(teller, later());
  if (chance.chance(0.014)) twoRecords(teller, later());
}

function nameRepresentative(teller: Teller, young: boolean, at: number): void {
  const { chance, ids, plan, support } = teller;
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
    const until = teller.now + chance.int(10, 40) * day;
    teller.person(support, until, { type: 'EndRepresentative', representativeId, ending: 'PERSON_ASKED', until: toInstant(until) });
  } else if (young && chance.chance(0.05)) {
    teller.person(support, at + day, { type: 'RenewRepresentative', representativeId, endsOn: toLocalDate(at + 3000 * day) });
  }
}

function bar(teller: Teller, at: number): void {
  const { chance, ids, plan, support } = teller;
  teller.person(support, at, {
    type: 'BarRepresentative',
    representativeId: ids<RepresentativeId>('barred', plan.number),
    name: plainName(chance),
    reason: 'They asked that this relative learns nothing: they live with the person who did it.',
    from: toInstant(at),
  });
}

/** The same person was entered twice: one officer says so, a second confirms, now and then somebody finds that they were wrong. */
function twoRecords(teller: Teller, at: number): void {
  const { chance, ids, plan, support, supervisor } = teller;
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
  if (chance.chance(0.25)) {
    teller.person(supervisor, teller.now + day, { type: 'DeclineLink', linkId, reason: 'Mother and daughter: two people.' });
    return;
  }
  teller.person(supervisor, teller.now + day, { type: 'ConfirmLink', linkId });
  if (chance.chance(0.35))
    teller.person(supervisor, teller.now + 9 * day, { type: 'Unlink', linkId, reason: 'They are cousins who share a house.' });
}
