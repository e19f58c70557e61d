import type { FactPattern } from '../../../../domain/obligations/policy-pack/rule-shape';

/** One thing to do, in the words of somebody who has done it before, for somebody who has not. `owes`: what is owed under it. */
export type FirstStep = {
  readonly title: string;
  readonly why: string;
  readonly how: readonly string[];
  readonly owes: (fact: FactPattern) => boolean;
};

const nothing = (): boolean => false;
const is =
  (...facts: readonly FactPattern['fact'][]) =>
  ({ fact }: FactPattern): boolean =>
    facts.includes(fact);
const isForRole = (fact: FactPattern, role: string): boolean => fact.fact === 'OFFICER_APPOINTED' && fact.roles.some((one) => one === role);
const isRepresentation = (fact: FactPattern): boolean => fact.fact === 'SUPPORT_OFFERED' && fact.offers.includes('REPRESENTATION');

/** In the order in which they help most; what is due sooner comes before what is due later. */
export const firstSteps: readonly FirstStep[] = [
  {
    title: 'Speak with them yourself',
    why: 'How the first conversation goes is what people remember for years.',
    how: [
      'Go to them, or call. A message or an e-mail is not enough.',
      'Say: “I am sorry that this happened. I believe you. It is not part of the job.”',
      'Ask: “What would help you most right now?” Then listen, and let them set the pace.',
      'Do not ask what they did to bring it on, do not compare it with what others put up with, and promise nothing that is not yours to give.',
      'Note afterwards what was said, in a line or two.',
    ],
    owes: (fact) => fact.fact === 'CONTACT' && fact.byPart === 'SUPERVISOR',
  },
  {
    title: 'Ask whether they are safe',
    why: 'Whoever did it may know where they live or when they work.',
    how: [
      'Ask about tonight: getting home, being at home, the next shift, their phone and what is online.',
      'Ask whether whoever did it is a colleague, or may know one. If so, speak to nobody here about it but the Inspector.',
      'If they are in danger now, act on it now and tell the Inspector at once.',
    ],
    owes: nothing,
  },
  {
    title: 'See that it is recorded',
    why: 'What is not recorded is told again and again, and is easily played down.',
    how: [
      'Link the crime or incident record, and see that it is flagged as a hate crime or incident.',
      'Record why they think it happened. Their own view is enough; nobody has to agree with it.',
      'Make a health and safety report, or say why none is needed.',
    ],
    owes: is('REFERENCE_LINKED', 'HEALTH_AND_SAFETY_REPORTED'),
  },
  {
    title: 'Name somebody impartial to investigate',
    why: 'Nobody investigates their own case, and nobody should be judged by a friend or by somebody they fear.',
    how: [
      'Name an officer in the case who is not a friend, a rival or in the chain of anybody concerned. It is not to be you.',
      'Have somebody else check that they have no conflict.',
      'Ask the victim whether they are content with who it is.',
    ],
    owes: (fact) => isForRole(fact, 'OFFICER_IN_CASE') || is('CONFLICT_CHECKED', 'STATEMENT_TAKER_NAMED')(fact),
  },
  {
    title: 'Tell the Inspector and local command',
    why: 'They can see to it that it is taken seriously, and they need no name for that.',
    how: [
      'Say only: “A colleague was the victim of a hate crime.” No name, no unit, no reason for the hatred.',
      'Say more only if the victim agreed to be named, and that is recorded.',
    ],
    owes: is('NOTICE_GIVEN'),
  },
  {
    title: 'Ask how they are, and name somebody to look after them',
    why: 'It may be the tenth time and not the first, and the worst of it often comes days later.',
    how: [
      'Ask how they are, and about all that has built up, not about tonight alone.',
      'Offer a welfare officer, occupational health, peer support, help after trauma, and changes at work. Write each answer down as they give it.',
      'No is a good answer too. It is theirs, and they are asked again later.',
    ],
    owes: (fact) =>
      (fact.fact === 'WELLBEING_ASSESSED' && !fact.again) ||
      isForRole(fact, 'WELFARE_OFFICER') ||
      (fact.fact === 'SUPPORT_OFFERED' && !isRepresentation(fact)),
  },
  {
    title: 'Ask about their Federation, union or network',
    why: 'Somebody of their own at their side helps, and it is for them to say who that is.',
    how: ['Ask before anybody is told. If they agree, record that, then tell them. If they do not, tell nobody.'],
    owes: (fact) => fact.fact === 'CONSENT_GIVEN' || isRepresentation(fact),
  },
];
