import type { OwedDuty } from '../../../src/casework/obligations/due-question';
import { standingTag } from '../../../src/casework/obligations/words/standing-words';
import { whyDue } from '../../../src/casework/obligations/words/why-due';
import { workedOut } from '../../../src/casework/obligations/words/worked-out';
import type { KeptDuty } from '../../../src/casework/obligations/owed-row';
import { shippedCalendar } from '../../../src/domain/obligations/working-calendar/shipped-calendar';
import { instant } from '../../../src/kernel/instant';

const now = instant('2026-12-28T09:00:00.000Z');
type Change = { readonly duty?: object; readonly pinned?: object; readonly more?: object };

const arrest = ({ duty = {}, pinned = {}, more = {} }: Change = {}): OwedDuty =>
  ({
    in: { caseKind: 'HATE_CRIME', reportedAt: '2026-12-20T10:00:00.000Z' },
    kept: {
      duty: {
        rule: 'CODE_ARREST',
        startedAt: '2026-12-24T18:00:00.000Z',
        clock: { workingDays: 1 },
        firstDueAt: '2026-12-29T23:59:59.999Z',
        dueAt: '2026-12-29T23:59:59.999Z',
        policyVersion: 'default-2026-11',
        status: 'OPEN',
        ...duty,
      },
      pinned: {
        label: 'News of an arrest',
        basis: 'Victims’ Code, Right 6',
        sourced: true,
        responsibleRole: 'OFFICER_IN_CASE',
        calendarVersion: shippedCalendar.version,
        ...pinned,
      },
      pauses: [],
      taken: [],
      ...more,
    },
  }) as unknown as OwedDuty;

describe('Why it is due then', () => {
  it('is said in one sentence, with where the rule comes from', () => {
    expect(whyDue(arrest())).toBe(
      'Due at the end of the 1st working day after the arrest on Thursday 24 December 2026, 18:00: hate crime. Basis: Victims’ Code, Right 6 (from a published source).',
    );
    const reviewer = { rule: 'INSPECTOR_NEXT_REVIEW', clock: { days: 7 } };
    const asked = arrest({
      duty: reviewer,
      pinned: { band: 'HIGH', byPolicy: true, askedFor: '2026-12-30', basis: 'Ours', sourced: false },
    });
    expect(whyDue(asked)).toBe(
      'Due 7 days after the last review on Thursday 24 December 2026, 18:00, and sooner because the reviewer asked for 30 December 2026: hate crime, high risk, by policy. Basis: Ours (an assumption).',
    );
    const agreed = arrest({ duty: { rule: 'ROUTINE_CONTACT', clock: { days: 10 } } });
    expect(whyDue(agreed)).toContain('Due 10 days after the last contact on Thursday 24 December 2026, 18:00, as agreed with the person:');
    const again = arrest({ duty: { rule: 'P5_WELLBEING_AGAIN', clock: { days: 7 } } });
    expect(whyDue(again)).toContain('Due 7 days after they wanted it after all on Thursday');
    const welfare = arrest({ duty: { rule: 'P8_WELFARE_CONTACT', clock: { days: 14 } } });
    expect(whyDue(welfare)).toContain('Due 14 days after the last contact or a new start, on Thursday');
    expect(whyDue(arrest({ duty: { rule: 'OUR_OWN_RULE' } }))).toContain('after what caused it, on Thursday');
  });

  it('is counted day by day, each day counted or passed over with why', () => {
    const { days, isCalendarMissing } = workedOut(arrest().kept, () => shippedCalendar);
    expect(isCalendarMissing).toBe(false);
    expect(days.map(({ day, words }) => `${day} ${words}`)).toEqual([
      '2026-12-24 the day it began: not counted',
      expect.stringMatching(/^2026-12-25 bank holiday \(.+\): not counted$/),
      '2026-12-26 weekend: not counted',
      '2026-12-27 weekend: not counted',
      expect.stringMatching(/^2026-12-28 bank holiday \(.+\): not counted$/),
      '2026-12-29 day 1',
    ]);
  });

  it('makes no count up where its calendar is not at hand', () => {
    expect(workedOut(arrest().kept, () => undefined)).toMatchObject({ days: [], isCalendarMissing: true });
  });
});

describe('How a duty stands', () => {
  const tag = (duty: object, at = now): string => standingTag(arrest({ duty }).kept as KeptDuty, at).text;

  it('is right by the clock, whatever was written down', () => {
    expect(tag({})).toBe('1 day, 14 hours left');
    expect(tag({}, instant('2026-12-30T05:00:00.000Z'))).toBe('Overdue by 5 hours');
    const pause = { reason: 'AWAY', pausedAt: '2026-12-25T00:00:00.000Z', resumesAt: '2026-12-28T10:00:00.000Z', dueBefore: now };
    expect(tag({ status: 'PAUSED', pause })).toBe('Paused');
    expect(tag({ status: 'PAUSED', pause }, instant('2026-12-28T10:00:00.000Z'))).toBe('1 day, 13 hours left');
  });

  it('never hides that it was missed', () => {
    const breachedAt = '2026-12-29T23:59:59.999Z';
    expect(tag({ status: 'MET_LATE', breachedAt })).toBe('Done late');
    expect(tag({ status: 'MET_ON_TIME_RECORDED_LATE', breachedAt, confirmed: false })).toBe(
      'Done on time, written up late, proof not seen yet',
    );
    expect(tag({ status: 'DECLINED', breachedAt })).toBe('Missed, then declined by the person');
    expect(tag({ status: 'BREACHED', breachedAt, endedBecause: 'CASE_CLOSED' })).toBe('Missed, then no longer owed: case closed');
    expect(tag({ status: 'WAIVED' })).toBe('Set aside');
  });
});
