import type { ContactPurpose } from '../../../domain/reference-data/contact-purposes';
import { enhancedGrounds, needs as needsList } from '../../../domain/reference-data/needs';
import { day, hour, minute, toInstant } from '../moments';
import { agencies, declinedWords, needsWords, riskWords } from '../words/casework-words';
import { contactWords } from '../words/contact-words';
import { say } from '../words/say';
import { agreedPlan } from './contact-plans';
import { attempt, confirmInWriting, reach } from './contacting';
import type { Teller } from './teller';

/** First contact, risk, needs, how to keep in touch, the letter, the offer of support. */
export function firstDays(teller: Teller): void {
  const { chance, plan } = teller;
  if (teller.reachable) {
    const late = plan.fate === 'NOT_OUR_BEST' || plan.fate === 'LATE' ? chance.int(30, 160) * hour : 0;
    const first = plan.reportedAt + Math.min(chance.tail(9 * hour, 0.9), 6 * day) + late;
    if (plan.fate === 'NEVER_REACHED') return neverReached(teller, first);
    const purposes: ContactPurpose[] = ['FIRST_CONTACT', 'REASSURANCE'];
    if (chance.chance(0.5)) purposes.push('RISK_ASSESSMENT');
    reach(teller, first, {
      purposes,
      note: say(chance, plan.person?.speaks && chance.chance(0.3) ? contactWords.interpreter : contactWords.first),
    });
  }
  assessRisk(teller);
  if (!teller.reachable) return;
  if (chance.chance(plan.fate === 'NOT_OUR_BEST' ? 0.2 : 0.9)) assessNeeds(teller);
  if (plan.personId && chance.chance(0.62)) agreeThePlan(teller);
  if (chance.chance(0.85)) confirmInWriting(teller, teller.now + chance.int(2, 30) * hour);
  if (chance.chance(0.8)) offerSupport(teller);
}

function neverReached(teller: Teller, first: number): void {
  let at = first;
  for (let tries = teller.chance.int(3, 6); tries > 0; tries -= 1)
    at = attempt(teller, at, ['FIRST_CONTACT']) + teller.chance.int(20, 70) * hour;
  assessRisk(teller);
}

export function assessRisk(teller: Teller): void {
  const { chance, plan, now } = teller;
  if (teller.risk !== 'NOT_ASSESSED' && chance.chance(0.35)) return;
  const risk =
    teller.risk === 'NOT_ASSESSED' || chance.chance(0.15)
      ? chance.weighted([
          ['STANDARD', 60],
          ['MEDIUM', 31],
          ['HIGH', 9],
        ] as const)
      : teller.risk;
  const occurred = Math.max(now - chance.int(5, 90) * minute, plan.reportedAt);
  const eventId = teller.deed(teller.support, occurred, now + chance.int(2, 60) * minute, {
    type: 'AssessRisk',
    data: {
      occurredAt: toInstant(occurred),
      risk,
      factors: chance.some(riskWords.factors, risk === 'STANDARD' ? chance.int(0, 1) : chance.int(1, 4)),
      note: say(chance, riskWords[risk]),
    },
  })(0);
  teller.risk = risk;
  teller.note({ eventId, type: 'RiskAssessed', occurred, by: teller.support });
}

function assessNeeds(teller: Teller): void {
  const { chance, now, plan } = teller;
  const found = chance
    .some(
      needsList.filter((need) => need.code !== 'NONE' && need.code !== 'OTHER'),
      chance.int(0, 3),
    )
    .map((need) => need.code);
  const grounds = chance.chance(0.25) ? [chance.pick(enhancedGrounds.slice(1)).code] : [];
  const all = plan.kind === 'HATE_CRIME' ? ['MOST_SERIOUS_CRIME', ...grounds] : grounds;
  teller.deed(teller.support, now, now + chance.int(5, 400) * minute, {
    type: 'AssessNeeds',
    data: {
      occurredAt: toInstant(now),
      needs: found.length > 0 ? found : ['NONE'],
      ...(all.length > 0 && { enhancedGrounds: all }),
      note: say(chance, found.length === 0 ? contactWords.noNeeds : chance.chance(0.5) ? needsWords : contactWords.needs),
    },
  });
}

/** What is agreed goes to the person's own record; the case hears only that there is a plan and which. */
export function agreeThePlan(teller: Teller): void {
  const { plan, now, support } = teller;
  const { personId, person } = plan;
  if (!personId || !person) return;
  const agreed = agreedPlan(teller.chance.fork(`plan of ${personId}`), person);
  teller.person(support, now, { type: 'SetContactPlan', plan: agreed.plan, agreedAt: toInstant(now) });
  teller.deed(support, now, now, (revisionOf) => ({
    type: 'AgreeContactPlan',
    data: { personRevision: revisionOf(personId), agreedAt: toInstant(now), intervalDays: agreed.intervalDays },
  }));
  teller.agreed = agreed;
}

export function offerSupport(teller: Teller): void {
  const { chance, support } = teller;
  const agency = chance.pick(agencies);
  const takes = chance.chance(0.63);
  const asked = reach(teller, teller.now + chance.int(1, 40) * hour, {
    purposes: ['REFERRAL_OFFER', ...(chance.chance(0.3) ? (['STATEMENT_OFFER'] as const) : [])],
    referralAnswer: takes ? 'ACCEPTED' : 'DECLINED',
    note: say(chance, takes ? contactWords.referralYes : contactWords.referralNo, { agency }),
  });
  const at = teller.now + chance.int(2, 60) * minute;
  if (takes) {
    teller.deed(support, asked, teller.now, { type: 'GiveConsent', data: { scope: 'REFERRAL_TO_SUPPORT', occurredAt: toInstant(asked) } });
    const made = Math.min(asked + chance.int(10, 200) * minute, at);
    teller.deed(support, made, at, { type: 'MakeReferral', data: { occurredAt: toInstant(made), agency } });
  } else {
    teller.deed(support, asked, at, {
      type: 'DeclineReferral',
      data: { occurredAt: toInstant(asked), agency, words: say(chance, declinedWords), how: 'TELEPHONE' },
    });
  }
}
