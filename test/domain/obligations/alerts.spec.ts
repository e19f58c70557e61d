import { type Alert, alertOf, attemptsAlert } from '../../../src/domain/obligations/alert-of';
import { calledOn } from '../../../src/domain/obligations/called-on';
import { isQuiet } from '../../../src/domain/obligations/is-quiet';
import { longestReminderMs } from '../../../src/domain/obligations/longest-reminder';
import type { Obligation } from '../../../src/domain/obligations/engine/owed';
import { defaultPack } from '../../../src/domain/obligations/policy-pack/default-pack';
import type { CaseAccess } from '../../../src/domain/support-case/case-access';
import { instant } from '../../../src/kernel/instant';
import type { ObligationId, StaffId, EventId } from '../../../src/kernel/ids';
import { lpu, numbered } from '../support-case/scene';
import { cover, deputy, force, investigator, lead, onDuty, senior, supervisorOf, supporter, type Told } from '../force/force-in-hand';

const due = instant('2026-03-10T12:00:00.000Z');
const duty = (rule: string, more: Partial<Obligation> = {}): Obligation => ({
  obligationId: numbered(1) as ObligationId,
  rule,
  causedBy: numbered(2) as EventId,
  startedAt: instant('2026-03-09T12:00:00.000Z'),
  clock: { hours: 24 },
  firstDueAt: due,
  dueAt: due,
  policyVersion: 'default-2026-11',
  status: 'OPEN',
  acknowledged: [],
  ...more,
});
const inUnit = (more: Partial<CaseAccess> = {}): CaseAccess => ({
  responsibleLpu: lpu(1),
  recordedLpu: lpu(1),
  appointed: [
    { role: 'SUPPORT_OFFICER', staffId: supporter },
    { role: 'OFFICER_IN_CASE', staffId: investigator },
  ],
  excluded: [],
  allegedColleagues: [],
  ...more,
});
const at = (hours: number) => instant(new Date(Date.parse(due) + hours * 3_600_000).toISOString());

type Asked = { readonly told?: Told; readonly access?: Partial<CaseAccess>; readonly role?: string; readonly duty?: Partial<Obligation> };
const alert = (rule: string, hours: number, { told = {}, access = {}, role = 'SUPPORT_OFFICER', duty: more = {} }: Asked = {}) =>
  alertOf(duty(rule, more), { responsibleRole: role }, { access: inUnit(access), force: force(told), pack: defaultPack }, at(hours));
const called = (found: Alert | undefined): readonly StaffId[] | undefined => found?.to;

describe('What calls for attention', () => {
  it('climbs the ladder of the rule by the clock', () => {
    expect(alert('FIRST_CONTACT', -5)).toBeUndefined();
    expect(alert('FIRST_CONTACT', -4)).toEqual({ why: 'REMINDER', since: at(-4), rung: 0, to: [supporter], roundTheClock: false });
    expect(alert('FIRST_CONTACT', 0)).toMatchObject({ why: 'REMINDER', rung: 1, to: [supporter] });
    expect(alert('FIRST_CONTACT', 1)).toMatchObject({ why: 'MISSED', since: due, rung: 1 });
    expect(alert('FIRST_CONTACT', 24)).toMatchObject({ rung: 2, to: [lead(1)] });
    expect(alert('FIRST_CONTACT', 72)).toMatchObject({ rung: 3, to: [senior] });
  });

  it('calls on all whose rungs are reached at the same moment', () => {
    const danger = { role: 'OFFICER_IN_CASE' };
    expect(alert('DANGER_NOTICE', 0, danger)).toMatchObject({ to: [investigator, lead(1)], roundTheClock: true });
    expect(called(alert('DANGER_NOTICE', 4, danger))).toEqual([senior]);
  });

  it('is held back by whoever has it, until the time that they named', () => {
    const acknowledged = [{ rung: 1, by: supporter, byWhen: at(30) }];
    expect(alert('FIRST_CONTACT', 24, { duty: { acknowledged } })).toMatchObject({ rung: 1 });
    expect(alert('FIRST_CONTACT', 30, { duty: { acknowledged } })).toMatchObject({ rung: 2, since: at(30) });
  });

  it('is quiet once it is done with, and while it is paused', () => {
    expect(alert('FIRST_CONTACT', 24, { duty: { status: 'MET_LATE', breachedAt: due } })).toBeUndefined();
    expect(alert('FIRST_CONTACT', 24, { duty: { status: 'BREACHED', breachedAt: due, endedBecause: 'CASE_CLOSED' } })).toBeUndefined();
    const pause = { reason: 'AWAY', pausedAt: at(-20), resumesAt: at(48), dueBefore: due };
    expect(alert('FIRST_CONTACT', 24, { duty: { status: 'PAUSED', dueAt: at(60), pause } })).toBeUndefined();
  });

  it('tells the Inspector at once where no safe time comes before it is due', () => {
    const pause = { reason: 'SAFE_TIME', pausedAt: at(-20), resumesAt: at(48), dueBefore: due };
    const paused = { duty: { status: 'PAUSED', dueAt: at(60), pause } } as const;
    expect(alert('FIRST_CONTACT', -20, paused)).toMatchObject({ why: 'SAFE_TIME', since: at(-20), to: [lead(1)] });
    // Over by the clock, whoever has noticed; the reminder of the new due time is no unsafe call.
    expect(alert('FIRST_CONTACT', 56, paused)).toMatchObject({ why: 'REMINDER', rung: 0 });
  });

  it('was missed when it was overtaken', () => {
    expect(alert('STATEMENT_OFFER', -1, { duty: { status: 'BREACHED', overtakenAt: at(-2), breachedAt: at(-2) } })).toMatchObject({
      why: 'MISSED',
      since: at(-2),
    });
  });

  it('puts attempts in vain to the Inspector', () => {
    expect(attemptsAlert(due, { access: inUnit(), force: force() })).toMatchObject({ why: 'ATTEMPTS', to: [lead(1)] });
  });

  it('begins a day before, by the default pack', () => {
    expect(longestReminderMs(defaultPack)).toBe(24 * 3_600_000);
  });
});

describe('Whom it calls on', () => {
  it('is whoever is named, else who has that part in the case', () => {
    expect(called(alert('DIRECTION', 0, { role: 'NAMED_PERSON', duty: { responsible: investigator } }))).toEqual([investigator]);
    expect(called(alert('WRITTEN_CONFIRMATION', 0, { role: 'OFFICER_IN_CASE' }))).toEqual([investigator]);
  });

  it('is a supervisor of the unit for what nobody was appointed to, and for supervisors’ reviews', () => {
    expect(called(alert('FIRST_CONTACT', 0, { access: { appointed: [] } }))).toEqual([supervisorOf(1)]);
    expect(called(alert('SUPERVISOR_REVIEW', -1, { role: 'SUPERVISOR' }))).toEqual([supervisorOf(1)]);
    const own = { appointed: [{ role: 'SUPERVISOR', staffId: supervisorOf(2) }], recordedLpu: lpu(2) };
    expect(called(alert('SUPERVISOR_REVIEW', -1, { role: 'SUPERVISOR', access: own }))).toEqual([supervisorOf(2)]);
  });

  it('is for reviews whoever holds the unit’s duty, and who is on duty out of hours for what cannot wait', () => {
    const first = (told: Told) => called(alert('INSPECTOR_FIRST_REVIEW', -1, { role: 'INSPECTOR', told }));
    expect(first({})).toEqual([lead(1)]);
    expect(first({ cover: true })).toEqual([cover]);
    expect(first({ duty: true })).toEqual([lead(1), onDuty]);
    expect(first({ duty: true, away: [lead(1)] })).toEqual([onDuty]);
    expect(called(alert('INSPECTOR_NEXT_REVIEW', -1, { role: 'INSPECTOR', told: { duty: true } }))).toEqual([lead(1)]);
  });

  it('is the senior lead where there is a gap, and the deputy where the senior lead is away or shut out', () => {
    const gap = { role: 'INSPECTOR', told: { away: [lead(1)] } };
    expect(called(alert('INSPECTOR_NEXT_REVIEW', -1, gap))).toEqual([senior]);
    expect(called(alert('INSPECTOR_NEXT_REVIEW', -1, { ...gap, told: { away: [lead(1), senior] } }))).toEqual([deputy]);
    expect(called(alert('INSPECTOR_NEXT_REVIEW', 30, { role: 'INSPECTOR', access: { excluded: [senior] } }))).toEqual([deputy]);
  });

  it('is never somebody who is away, or who may not know of the case: the next up the ladder is', () => {
    expect(called(alert('FIRST_CONTACT', 0, { told: { away: [supporter] } }))).toEqual([supervisorOf(1)]);
    expect(called(alert('FIRST_CONTACT', 0, { access: { excluded: [supporter, supervisorOf(1)] } }))).toEqual([lead(1)]);
    expect(called(alert('FIRST_CONTACT', 24, { access: { excluded: [lead(1)] } }))).toEqual([lead(2)]);
    expect(called(alert('DIRECTION', 0, { role: 'NAMED_PERSON', duty: { responsible: supervisorOf(10) } }))).toEqual([supervisorOf(1)]);
  });

  it('is nobody only where there is nobody at all', () => {
    const everybody = [...force().staff.keys()];
    expect(calledOn(force({ away: everybody }), inUnit(), { responsibleRole: 'INSPECTOR', cannotWait: true }, 'RESPONSIBLE')).toEqual([]);
  });
});

describe('The quiet hours', () => {
  const night = { from: '21:00', to: '07:00' };
  const quietAt = (utc: string) => isQuiet(night, instant(utc));

  it('are by the clocks in London, summer and winter, from their first minute up to their last', () => {
    expect(quietAt('2026-01-10T20:59:59.999Z')).toBe(false);
    expect(quietAt('2026-01-10T21:00:00.000Z')).toBe(true);
    expect(quietAt('2026-01-11T06:59:59.999Z')).toBe(true);
    expect(quietAt('2026-01-11T07:00:00.000Z')).toBe(false);
    expect(quietAt('2026-07-10T20:00:00.000Z')).toBe(true);
    expect(quietAt('2026-07-11T06:00:00.000Z')).toBe(false);
  });

  it('may lie within one day, or be none', () => {
    expect(isQuiet({ from: '12:00', to: '13:00' }, instant('2026-01-10T12:30:00.000Z'))).toBe(true);
    expect(isQuiet({ from: '12:00', to: '13:00' }, instant('2026-01-10T13:00:00.000Z'))).toBe(false);
    expect(isQuiet({ from: '07:00', to: '07:00' }, instant('2026-01-10T07:00:00.000Z'))).toBe(false);
  });
});
