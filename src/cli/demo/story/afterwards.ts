import type { Obligation } from '../../../domain/obligations/engine/owed';
import type { StatementAnswer, SurveyReason } from '../../../domain/reference-data/surveys';
import { atWork, day, hour, toInstant, toMinute } from '../moments';
import { afterwardsWords } from '../words/afterwards-words';
import { say } from '../words/say';
import { offerSurvey } from './after-closing';
import { waive } from './setting-aside';
import type { Teller } from './teller';

type Weights<T> = readonly (readonly [T, number])[];
const usual: Weights<number> = [
  [1, 6],
  [2, 8],
  [3, 15],
  [4, 38],
  [5, 33],
];
const badlyServed: Weights<number> = [
  [1, 34],
  [2, 28],
  [3, 20],
  [4, 13],
  [5, 5],
];
const answers: Weights<StatementAnswer> = [
  ['MADE', 38],
  ['LATER', 24],
  ['DECLINED', 38],
];

const isOffered = ({ case: { owed } }: Teller): boolean =>
  owed.happenings.some((known) => known.fact === 'CONTACT' && known.purposes.includes('SURVEY_OFFER'));

/** Offered, or set aside with a reason in three cases of a hundred. About one survey in three comes back. */
export function askHowWeDid(teller: Teller, duty: Obligation): void {
  const chance = teller.chance.fork(`survey ${duty.obligationId}`);
  if (chance.chance(0.03)) {
    tellWhyNot(teller, chance.chance(0.7) ? 'NO_SAFE_WAY' : 'OTHER', chance);
    return waive(teller, duty);
  }
  offerSurvey(teller);
  if (!chance.chance(0.36)) return;
  teller.later(atWork(teller.now + chance.int(3, 25) * day), () => {
    if (isOffered(teller)) takeItBack(teller, chance);
  });
}

function takeItBack(teller: Teller, chance: Teller['chance']): void {
  const isBadlyServed = teller.plan.fate === 'NOT_OUR_BEST' || teller.plan.fate === 'LATE';
  const score = chance.weighted(isBadlyServed ? badlyServed : usual);
  const words = chance.chance(0.5) ? { words: say(chance, score > 3 ? afterwardsWords.content : afterwardsWords.notContent) } : {};
  const came = toMinute(teller.now - chance.int(0, 20) * hour);
  teller.deed(teller.support, came, teller.now, { type: 'RecordSurvey', data: { score, occurredAt: toInstant(came), ...words } });
}

/** Why nobody is asked, as the case says it now; undefined where somebody is to be asked. */
function whyNobody({ case: { noContactSince, diedLearntAt, victim } }: Teller): SurveyReason | undefined {
  if (diedLearntAt !== undefined) return 'PERSON_DIED';
  if (noContactSince !== undefined) return 'NO_CONTACT_WISHED';
  return victim === 'NAMED' ? undefined : 'NOBODY_TO_ASK';
}

/** Where a case closes with nobody to ask, somebody mostly writes that down within the fortnight, if it still is so. */
export function asksNobody(teller: Teller): void {
  const chance = teller.chance.fork('asks nobody');
  const reason = whyNobody(teller);
  if (!reason || (reason === 'NOBODY_TO_ASK' && teller.reachable) || !chance.chance(0.85)) return;
  teller.later(atWork(teller.now + chance.int(1, 13) * day), () => {
    if (teller.case.status === 'CLOSED' && whyNobody(teller) === reason) tellWhyNot(teller, reason, chance);
  });
}

function tellWhyNot(teller: Teller, reason: SurveyReason, chance: Teller['chance']): void {
  const words = reason === 'OTHER' ? { words: say(chance, afterwardsWords.otherwise) } : {};
  const { now } = teller;
  teller.deed(teller.support, now, now, { type: 'RecordNoSurvey', data: { reason, occurredAt: toInstant(now), ...words } });
}

/** Some days after they were offered one, most have made up their minds. */
export function thinkAboutStatement(teller: Teller, duty: Obligation): void {
  const chance = teller.chance.fork(`statement ${duty.obligationId}`);
  if (!chance.chance(0.75)) return;
  teller.later(atWork(teller.now + chance.int(1, 12) * day), () => {
    if (teller.noContact || teller.case.status === 'DUPLICATE') return;
    const answer = chance.weighted(answers);
    const words = chance.chance(0.6) ? { words: say(chance, afterwardsWords.statement[answer]) } : {};
    const { now } = teller;
    teller.deed(teller.stillIn(teller.officer), now, now, {
      type: 'RecordStatementAnswer',
      data: { answer, how: 'TELEPHONE', occurredAt: toInstant(now), ...words },
    });
  });
}
