import type { ContactPlan, SafeTime, Way } from '../../../domain/person/contact-plan-shape';
import { weekdays } from '../../../domain/person/contact-plan-shape';
import type { SupportedPerson } from '../cast/people-supported';
import type { Moment } from '../moments';
import { day, hour, localHour, localMidnight, localWeekday, minute } from '../moments';
import type { Chance } from '../random';
import { planWords } from '../words/casework-words';

/** What one person agreed about being reached, and the hours of the day within which officers keep to it. */
export type Agreed = {
  readonly plan: ContactPlan;
  readonly from: number;
  readonly to: number;
  readonly days: readonly number[];
  readonly intervalDays: number;
};

const week = [0, 1, 2, 3, 4, 5, 6];
const working = [1, 2, 3, 4, 5];

/** Mostly a telephone and no more; some only in writing; some dangerous: a shared telephone, somebody in the house who must not know. */
export function agreedPlan(chance: Chance, person: SupportedPerson): Agreed {
  const telephone = person.telephone ?? '07700 900000';
  const call = (voicemail: boolean, withheldNumber = true): Way => ({ channel: 'TELEPHONE', to: telephone, voicemail, withheldNumber });
  const write = (channel: 'EMAIL' | 'TEXT' | 'LETTER', to: string): Way => ({ channel, to, voicemail: false, withheldNumber: false });
  const email = person.email ?? 'reply.by.post@post.example';
  const visit: Way = { channel: 'IN_PERSON', to: person.address ?? 'the library, by arrangement', voicemail: false, withheldNumber: false };
  const intervalDays = chance.weighted([
    [7, 25],
    [14, 45],
    [28, 30],
  ] as const);
  const interpreter = person.speaks ? { interpreter: person.speaks } : {};
  const made = (ways: Way[], days: readonly number[], from: number, to: number, more: Partial<ContactPlan> = {}): Agreed => ({
    plan: {
      ways,
      safeTimes: from === 8 && to === 20 && days.length === 7 ? [] : [safeTime(days, from, to)],
      ...interpreter,
      interval: `every ${intervalDays} days`,
      ...more,
    },
    from,
    to,
    days,
    intervalDays,
  });
  const spoken = ['SIMPLE', 'EVENINGS', 'MORNINGS'];
  const kinds = [
    ['SIMPLE', 56],
    ['EVENINGS', 13],
    ['MORNINGS', 8],
    ['TEXT_ONLY', 6],
    ['WRITTEN', 6],
    ['SHARED_PHONE', 5],
    ['ABUSIVE_HOUSEHOLD', 4],
    ['WITH_FAMILY', 2],
  ] as const;
  switch (chance.weighted(kinds.filter(([kind]) => !person.isSpokenWith || spoken.includes(kind)))) {
    case 'SIMPLE':
      return made(
        [call(chance.chance(0.7), false), visit, write('TEXT', telephone), write('EMAIL', email), write('LETTER', visit.to)],
        week,
        8,
        20,
      );
    case 'EVENINGS':
      return made([call(chance.chance(0.4)), write('TEXT', telephone), write('EMAIL', email)], working, 17, 20);
    case 'MORNINGS':
      return made([call(false, false), visit], working, 9, 12);
    case 'TEXT_ONLY':
      return made([write('TEXT', telephone), visit], week, 9, 19);
    case 'WRITTEN':
      return made([write('EMAIL', email), write('LETTER', visit.to)], week, 8, 20);
    case 'SHARED_PHONE':
      return made([call(false)], working, 10, 14, {
        mayAnswer: planWords.mayAnswer[0],
        codeWord: chance.pick(planWords.codeWords),
        neverSay: planWords.neverSay[0],
      });
    case 'ABUSIVE_HOUSEHOLD':
      return made([{ ...visit, to: 'at work, ask for them by first name' }, call(false)], [2, 4], 10, 13, {
        codeWord: chance.pick(planWords.codeWords),
        neverSay: chance.pick(planWords.neverSay),
      });
    case 'WITH_FAMILY':
      return made([call(true, false), visit], working, 9, 17, { mayAnswer: chance.pick(planWords.mayAnswer.slice(1)) });
  }
}

/** Safe times end an hour after the last call that an officer would start. */
function safeTime(days: readonly number[], from: number, to: number): SafeTime {
  const clock = (at: number): string => `${String(at).padStart(2, '0')}:00`;
  return { days: days.map((at) => weekdays[(at + 6) % 7] as (typeof weekdays)[number]), from: clock(from), to: clock(to + 1) };
}

/** The moment itself where the plan allows it, else the next that it does. */
export function withinPlan(agreed: Agreed | undefined, moment: Moment): Moment {
  const { from, to, days } = agreed ?? { from: 8, to: 19, days: week };
  const spare = moment % ((to - from) * 45 * minute);
  let at = moment;
  if (localHour(at) < from) at = localMidnight(at) + from * hour + spare;
  else if (localHour(at) >= to) at = localMidnight(localMidnight(at) + day + 2 * hour) + from * hour + spare;
  while (!days.includes(localWeekday(at))) at = localMidnight(localMidnight(at) + day + 2 * hour) + from * hour + spare;
  return Math.floor(at / minute) * minute;
}
