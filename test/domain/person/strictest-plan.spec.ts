import * as fc from 'fast-check';
import { instant } from '../../../src/kernel/instant';
import type { ContactPlan } from '../../../src/domain/person/contact-plan-shape';
import { weekdays } from '../../../src/domain/person/contact-plan-shape';
import { isWayAllowed } from '../../../src/domain/person/contact-plan';
import { intervalDays } from '../../../src/domain/person/plan-interval';
import { strictestPlan } from '../../../src/domain/person/strictest-plan';
import { channelCodes } from '../../../src/domain/reference-data/channels';
import { plan } from './scene';

const telephone = { channel: 'TELEPHONE' as const, to: '07700 900001', voicemail: true, withheldNumber: true };

describe('The plans of linked people', () => {
  it('are one plan where there is one, and none where there is none', () => {
    expect(strictestPlan([plan])).toEqual(plan);
    expect(strictestPlan([])).toBeUndefined();
  });

  it('allow only a way that each of them names, however its number was typed', () => {
    const both = strictestPlan([
      { ways: [telephone, { ...telephone, channel: 'TEXT' }], safeTimes: [] },
      {
        ways: [
          { ...telephone, to: '+447700900001', voicemail: false },
          { ...telephone, channel: 'TEXT', to: '07700 900009' },
        ],
        safeTimes: [],
      },
    ]);
    expect(both?.ways).toEqual([{ ...telephone, voicemail: false }]);
  });

  it('allow only the times that each of them calls safe', () => {
    const evening = { ways: [telephone], safeTimes: [{ days: ['MONDAY' as const], from: '12:00', to: '20:00' }] };
    expect(strictestPlan([plan, evening])?.safeTimes).toEqual([{ days: ['MONDAY'], from: '12:00', to: '14:00' }]);
  });

  it('allow no time where they share none, which is not the same as any time', () => {
    const weekend = { ways: [telephone], safeTimes: [{ days: ['SUNDAY' as const], from: '12:00', to: '20:00' }] };
    const both = strictestPlan([plan, weekend, { ways: [telephone], safeTimes: [] }]);
    expect(both).toMatchObject({ safeTimes: [], neverSafe: true });
    expect(both && isWayAllowed(both, 'TELEPHONE', instant('2026-03-02T12:00:00.000Z')).allowed).toBe(false);
  });

  it('keep every warning, and let nobody answer who is not allowed to in both', () => {
    const both = strictestPlan([
      { ...plan, neverSay: 'Police', mayAnswer: 'Her sister', codeWord: 'Garden', interval: 'P7D' },
      { ...plan, neverSay: 'The case', interpreter: 'Sylheti', interval: 'P2W' },
    ]);
    expect(both).toMatchObject({ neverSay: 'Police; The case', codeWord: 'Garden', interpreter: 'Sylheti', interval: 'P2W' });
    expect(both).not.toHaveProperty('mayAnswer');
  });

  it('together allow a contact just where each of them alone does', () => {
    const clock = fc
      .integer({ min: 0, max: 47 })
      .map((half) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`);
    const time = fc.record({ days: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }), from: clock, to: clock });
    const way = fc.constantFrom(...channelCodes).map((channel) => ({ ...telephone, channel }));
    const anyPlan: fc.Arbitrary<ContactPlan> = fc.record({
      ways: fc.array(way, { minLength: 1 }),
      safeTimes: fc.array(time, { maxLength: 3 }),
    });
    const at = fc.integer({ min: 0, max: 7 * 48 }).map((half) => instant(new Date(Date.UTC(2026, 5, 1) + half * 1_800_000).toISOString()));
    fc.assert(
      fc.property(fc.array(anyPlan, { minLength: 1, maxLength: 3 }), fc.constantFrom(...channelCodes), at, (plans, channel, when) => {
        const together = isWayAllowed(strictestPlan(plans), channel, when).allowed;
        expect(together).toBe(plans.every((one) => isWayAllowed(one, channel, when).allowed));
      }),
      { numRuns: 300 },
    );
  });
});

it.each([
  ['P10D', 10], ['p2w', 14], ['P1M', 28], ['14', 14], ['weekly', 7], ['Every 2 weeks', 14], ['1 month', 28], ['now and then', undefined], ['0', undefined],
])('An interval of "%s" is %s days', (text, days) => expect(intervalDays(text)).toBe(days)); // prettier-ignore
