import type { Obligation } from '../../../domain/obligations/engine/owed';
import type { ContactPurpose } from '../../../domain/reference-data/contact-purposes';
import { enhancedGrounds, needs as needsList } from '../../../domain/reference-data/needs';
import { hour, minute, toInstant } from '../moments';
import { agencies, declinedWords, needsWords } from '../words/casework-words';
import { contactWords } from '../words/contact-words';
import { say } from '../words/say';
import { agreedPlan } from './contact-plans';
import { attempt, reach, send } from './contacting';
import type { Teller } from './teller';

/** Spoken to for the first time; some never answer, however often they are tried. */
export function firstContact(teller: Teller): void {
  const { chance, plan } = teller;
  if (plan.fate === 'NEVER_REACHED') return neverReached(teller, chance.int(3, 6));
  const purposes: ContactPurpose[] = ['FIRST_CONTACT', 'WELFARE'];
  if (chance.chance(0.5)) purposes.push('RISK_ASSESSMENT');
  const words = plan.person?.speaks && chance.chance(0.3) ? contactWords.interpreter : contactWords.first;
  reach(teller, {
    purposes,
    note: say(chance, words),
    then: () => {
      talkThrough(teller);
    },
  });
}

/** Much is settled in the first conversation. */
function talkThrough(teller: Teller): void {
  for (const duty of teller.case.owed.obligations) {
    if (!teller.owed(duty) || !teller.chance.chance(0.6)) continue;
    if (duty.rule === 'NEEDS_ASSESSMENT') assessNeeds(teller, duty);
    if (duty.rule === 'CONTACT_PLAN') agreeThePlan(teller, duty);
  }
}

function neverReached(teller: Teller, tries: number): void {
  attempt(teller, ['FIRST_CONTACT']);
  if (tries <= 1 || !teller.isLive) return;
  teller.later(teller.now + teller.chance.int(20, 70) * hour, () => {
    neverReached(teller, tries - 1);
  });
}

const wasReached = ({ case: { contacts } }: Teller): boolean => contacts.some(({ outcome }) => outcome === 'REACHED');

/** What is talked through with somebody waits until they were reached. */
function onceReached(teller: Teller, duty: Obligation, tell: () => void): void {
  if (wasReached(teller)) return tell();
  teller.later(teller.now + teller.chance.int(1, 7) * hour, () => {
    if (teller.owed(duty)) onceReached(teller, duty, tell);
  });
}

export function assessNeeds(teller: Teller, duty: Obligation): void {
  onceReached(teller, duty, () => {
    const { chance, now, plan } = teller;
    const named = needsList.filter((need) => need.code !== 'NONE' && need.code !== 'OTHER');
    const found = chance.some(named, chance.int(0, 3)).map((need) => need.code);
    const grounds = chance.chance(0.25) ? [chance.pick(enhancedGrounds.slice(1)).code] : [];
    const all = plan.kind === 'HATE_CRIME' ? ['MOST_SERIOUS_CRIME', ...grounds] : grounds;
    teller.deed(teller.support, now, now + chance.int(3, 40) * minute, {
      type: 'AssessNeeds',
      data: {
        occurredAt: toInstant(now),
        needs: found.length > 0 ? found : ['NONE'],
        ...(all.length > 0 && { enhancedGrounds: all }),
        note: say(chance, found.length === 0 ? contactWords.noNeeds : chance.chance(0.5) ? needsWords : contactWords.needs),
      },
    });
  });
}

/** What is agreed goes to the person's own record; the case hears only that there is a plan and which. */
export function agreeThePlan(teller: Teller, duty: Obligation): void {
  const { personId, person } = teller.plan;
  if (!personId || !person) return;
  onceReached(teller, duty, () => {
    const { support } = teller;
    const agreed = agreedPlan(teller.chance.fork(`plan of ${personId}`), person);
    const agreedAt = toInstant(teller.now);
    teller.person(support, teller.now, { type: 'SetContactPlan', plan: agreed.plan, agreedAt });
    teller.agreed = agreed;
    teller.deed(support, Date.parse(agreedAt), teller.now, (revisionOf) => ({
      type: 'AgreeContactPlan',
      data: { personRevision: revisionOf(personId), agreedAt, intervalDays: agreed.intervalDays },
    }));
  });
}

export const confirmInWriting = (teller: Teller): void => {
  send(teller, ['WRITTEN_CONFIRMATION'], teller.chance.chance(0.5) ? teller.officer : teller.support, contactWords.written);
};

export function offerSupport(teller: Teller, duty: Obligation): void {
  onceReached(teller, duty, () => {
    const { chance } = teller;
    const agency = chance.pick(agencies);
    const takes = chance.chance(0.66);
    reach(teller, {
      purposes: ['REFERRAL_OFFER'],
      referralAnswer: takes ? 'ACCEPTED' : 'DECLINED',
      outcome: 'REACHED',
      note: say(chance, takes ? contactWords.referralYes : contactWords.referralNo, { agency }),
      then: (asked) => {
        answerOffer(teller, asked, takes, agency);
      },
    });
  });
}

function answerOffer(teller: Teller, asked: number, takes: boolean, agency: string): void {
  const { chance, support } = teller;
  const occurredAt = toInstant(asked);
  if (!takes) {
    const words = say(chance, declinedWords);
    teller.deed(support, asked, teller.now, { type: 'DeclineReferral', data: { occurredAt, agency, words, how: 'TELEPHONE' } });
    return;
  }
  teller.deed(support, asked, teller.now, { type: 'GiveConsent', data: { scope: 'REFERRAL_TO_SUPPORT', occurredAt } });
  const made = asked + minute;
  teller.deed(support, made, teller.now, { type: 'MakeReferral', data: { occurredAt: toInstant(made), agency } });
}

/** By a neighbourhood officer who has no part in the case. */
export function reassure(teller: Teller): void {
  const { chance, unit, officer } = teller;
  const by = chance.pick(unit.officers.filter((member) => member !== officer));
  reach(teller, { by, purposes: ['REASSURANCE'], note: say(chance, contactWords.reassurance), outcome: 'REACHED' });
}
