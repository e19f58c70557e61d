import fc from 'fast-check';
import { formFaults } from '../../../src/features/contacts/commands/record-contact/form-faults';
import { fromForm } from '../../../src/features/contacts/commands/record-contact/from-form';
import { planFacts } from '../../../src/casework/contact/plan-facts';
import { quickAttemptCodes } from '../../../src/casework/contact/quick-attempts';
import { attemptsSince, savedWords } from '../../../src/casework/contact/saved-words';
import { channelCodes } from '../../../src/domain/reference-data/channels';
import { attemptOutcomes, contactOutcomeCodes } from '../../../src/domain/reference-data/contact-outcomes';
import type { Instant } from '../../../src/kernel/instant';

const at = (day: number, hour = 10): Instant =>
  `2026-03-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00.000Z` as Instant;
const attempt = { channel: 'TELEPHONE', direction: 'OUTBOUND', outcome: 'NO_ANSWER' } as const;

describe('what a contact needs and what is said of it', () => {
  it('takes an attempt in one tap, and asks nothing more of it', () => {
    for (const quick of quickAttemptCodes) {
      expect(formFaults({ quick })).toEqual([]);
      const details = fromForm({ quick }, at(2));
      expect(details).toMatchObject({ occurredAt: at(2), direction: 'OUTBOUND' });
      expect(attemptOutcomes).toContain(details.outcome);
    }
    expect(formFaults({}).map(({ field }) => field)).toEqual(['channel', 'outcome', 'occurred-date']);
    expect(formFaults({ channel: 'TELEPHONE', outcome: 'REACHED', occurredAt: at(2), spokeTo: 'nobody we know' })).toHaveLength(1);
  });

  it('drops an answer to a referral that was never offered', () => {
    const form = { channel: 'TELEPHONE', outcome: 'REACHED', occurredAt: at(2), referralAnswer: 'ACCEPTED' } as const;
    expect(fromForm({ ...form, purposes: ['UPDATE'] }, at(3)).referralAnswer).toBeUndefined();
    expect(fromForm({ ...form, purposes: ['REFERRAL_OFFER'] }, at(3)).referralAnswer).toBe('ACCEPTED');
  });

  it('counts attempts from when the person was last reached, by London’s days', () => {
    const before = [
      { outcome: 'NO_ANSWER', occurredAt: at(1) },
      { outcome: 'REACHED', occurredAt: at(2) },
      { outcome: 'VOICEMAIL', occurredAt: at(3) },
      { outcome: 'SENT', occurredAt: at(4) },
    ] as const;
    expect(attemptsSince(before, { ...attempt, occurredAt: at(3, 15) })).toEqual({ count: 2, days: 1 });
    expect(savedWords({ ...attempt, occurredAt: at(5) }, before)[0]).toContain('Attempt 2 since they were last reached.');
  });

  it('counts at least the attempt that was just saved, whatever went before', () => {
    const mark = fc.record({
      outcome: fc.constantFrom(...contactOutcomeCodes),
      occurredAt: fc.integer({ min: 1, max: 9 }).map((day) => at(day)),
    });
    fc.assert(
      fc.property(fc.array(mark), (before) => {
        const { count, days } = attemptsSince(before, { ...attempt, occurredAt: at(9) });
        expect(count).toBeGreaterThanOrEqual(1);
        expect(days).toBeLessThanOrEqual(count);
      }),
    );
  });

  it('lets a letter go out at any hour, and allows a voicemail only where every number does', () => {
    const plan = {
      ways: [true, false].map((voicemail) => ({ channel: 'TELEPHONE' as const, to: '01632 960123', voicemail, withheldNumber: false })),
      safeTimes: [{ days: ['MONDAY' as const], from: '08:00', to: '09:00' }],
    };
    expect(planFacts(plan, 'LETTER', at(2))).toMatchObject({ withinSafeTime: true, voicemailAllowed: false });
    expect(planFacts(plan, 'TELEPHONE', at(2))).toEqual({ allowedChannels: ['TELEPHONE'], withinSafeTime: false, voicemailAllowed: false });
    expect(planFacts(plan, 'TELEPHONE', at(2, 8))?.withinSafeTime).toBe(true);
    for (const channel of channelCodes) expect(planFacts(undefined, channel, at(2))).toBeUndefined();
  });
});
