import { minute, toInstant } from '../moments';
import { riskWords } from '../words/casework-words';
import { say } from '../words/say';
import type { Teller } from './teller';

type Risk = 'STANDARD' | 'MEDIUM' | 'HIGH';

/** What was thought at the beginning mostly stands. */
export function assessRisk(teller: Teller): void {
  const { chance } = teller;
  const { risk: known } = teller.case;
  const isNew = known === 'NOT_ASSESSED' || chance.chance(0.12);
  const assessed = [
    ['STANDARD', 60],
    ['MEDIUM', 31],
    ['HIGH', 9],
  ] as const;
  const risk = isNew ? chance.weighted(assessed) : known;
  sayRisk(
    teller,
    risk,
    chance.some(riskWords.factors, risk === 'STANDARD' ? chance.int(0, 1) : chance.int(1, 4)),
    say(chance, riskWords[risk]),
  );
}

export function sayRisk(teller: Teller, risk: Risk, factors: readonly string[], note: string): void {
  const { now, support, chance } = teller;
  const eventId = teller.deed(support, now, now + chance.int(2, 40) * minute, {
    type: 'AssessRisk',
    data: { occurredAt: toInstant(now), risk, factors, note },
  })(0);
  teller.note({ eventId, type: 'RiskAssessed', occurred: now, by: support });
}
