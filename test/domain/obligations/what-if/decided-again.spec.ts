import type { ObligationId } from '../../../../src/kernel/ids';
import { defaultTerms } from '../../../../src/domain/obligations/default-terms';
import type { ObligationCommand } from '../../../../src/domain/obligations/deeds/commands';
import type { RecordedCaseEvent } from '../../../../src/domain/obligations/engine/recorded';
import { defaultPack } from '../../../../src/domain/obligations/policy-pack/default-pack';
import type { PolicyPack } from '../../../../src/domain/obligations/policy-pack/policy-pack';
import { versionOf } from '../../../../src/domain/obligations/terms';
import { nothingReplayed, replay, type Replayed } from '../../../../src/domain/obligations/what-if/replay';
import { changesIn, summedUp } from '../../../../src/domain/obligations/what-if/what-if';
import type { CommandId, LpuCode } from '../../../../src/kernel/ids';
import { now, open, otherInspector, reached, deed, seniorLead, supportOfficer } from '../../support-case/scene';
import { hoursAfter } from '../deeds-on-reviews';
import { toldWithDuties, type ToldWithDuties } from '../told-with-duties';

const later = hoursAfter(now, 24 * 60);
const dutyOf = (told: ToldWithDuties, rule: string): ObligationId => {
  const duty = told.state.status === 'NOT_OPENED' ? undefined : told.state.owed.obligations.find((one) => one.rule === rule);
  if (!duty) throw new Error(`there is no ${rule}`);
  return duty.obligationId;
};
const decided = (type: ObligationCommand['type'], by: typeof seniorLead, data: object, hours: number) =>
  ({ type, by, at: hoursAfter(now, hours), data }) as never;

function replayed({ events }: ToldWithDuties, pack: PolicyPack = defaultPack): Replayed {
  const version = versionOf(pack);
  const byCommand = new Map<CommandId, RecordedCaseEvent[]>();
  for (const event of events) {
    const { commandId } = event.metadata as unknown as { commandId: CommandId };
    byCommand.set(commandId, [...(byCommand.get(commandId) ?? []), event]);
  }
  return [...byCommand].reduce<Replayed>(
    (before, [commandId, append]) =>
      replay(before, append, {
        ...defaultTerms(commandId),
        packAt: () => pack,
        packOf: (asked) => (asked === version ? pack : undefined),
      }),
    nothingReplayed,
  );
}

const within = (rule: string, hours: number): PolicyPack => ({
  ...defaultPack,
  version: '2027-01',
  rules: defaultPack.rules.map((one) => (one.id === rule ? { ...one, within: [{ clock: { hours } }] } : one)),
});

describe('What people decided about a duty', () => {
  const opened = toldWithDuties([open]);
  const paused = decided(
    'PauseObligation',
    supportOfficer,
    { obligationId: dutyOf(opened, 'FIRST_CONTACT'), reason: 'AWAY', until: hoursAfter(now, 50) },
    1,
  );
  const resumed = decided('ResumeObligation', supportOfficer, { obligationId: dutyOf(opened, 'FIRST_CONTACT') }, 20);
  const waived = decided('WaiveObligation', seniorLead, { obligationId: dutyOf(opened, 'RISK_ASSESSMENT'), reason: 'Done elsewhere' }, 2);
  const declined = decided(
    'DeclineObligation',
    supportOfficer,
    { obligationId: dutyOf(opened, 'SUPPORT_REFERRAL'), words: 'No thanks', how: 'TELEPHONE', occurredAt: hoursAfter(now, 3) },
    3,
  );
  const taken = decided(
    'AcknowledgeEscalation',
    otherInspector,
    { obligationId: dutyOf(opened, 'SUPERVISOR_REVIEW'), what: 'Today', byWhen: hoursAfter(now, 90) },
    60,
  );
  const contact = { ...deed(supportOfficer, 'RecordContact', { ...reached, occurredAt: hoursAfter(now, 60) }), at: hoursAfter(now, 60) };
  const told = toldWithDuties([open, paused, waived, declined, resumed, contact, taken]);

  it('is decided again, so that the pack in force changes nothing', () => {
    expect(told.events.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['ObligationPaused', 'ObligationWaived', 'ObligationDeclined', 'ObligationResumed']),
    );
    expect(changesIn(replayed(told), later)).toEqual([]);
  });

  it('is decided again under other times: a pause goes with the duty', () => {
    const changes = changesIn(replayed(told, within('FIRST_CONTACT', 18)), later);
    expect(changes.map(({ rule }) => rule)).toEqual(['FIRST_CONTACT']);
    const [{ was, wouldBe } = {}] = changes;
    expect(Date.parse(was?.dueAt ?? '') - Date.parse(wouldBe?.dueAt ?? '')).toBe(6 * 3_600_000);
  });

  it('is left out where there is no such duty: the rest is told as it is', () => {
    const none = { ...defaultPack, version: '2027-01', rules: defaultPack.rules.filter(({ id }) => id !== 'SUPPORT_REFERRAL') };
    const changes = changesIn(replayed(told, none), later);
    expect(changes).toEqual([{ rule: 'SUPPORT_REFERRAL', was: { dueAt: expect.any(String) as string, outcome: 'SET_ASIDE' } }]);
  });

  it('is counted once by rule and unit, on both sides', () => {
    const sums = summedUp(new Map(), 'LPU-1' as LpuCode, replayed(told, within('SUPERVISOR_REVIEW', 1000)), later);
    const { was, wouldBe } = sums.get('SUPERVISOR_REVIEW LPU-1') ?? {};
    expect([was?.ARISEN, was?.MISSED, wouldBe?.ARISEN, wouldBe?.MISSED]).toEqual([1, 1, 1, 1]);
    for (const { was: before, wouldBe: after } of sums.values()) {
      for (const { ARISEN, ...outcomes } of [before, after])
        expect(Object.values(outcomes).reduce((sum, one) => sum + one, 0)).toBe(ARISEN);
    }
  });

  it('waits for a safe time as it did, where it is due before', () => {
    const terms = { ...defaultTerms('x' as CommandId), safeTimes: [{ days: ['FRIDAY'], from: '10:00', to: '11:00' }] as never };
    const safe = toldWithDuties([open], terms);
    expect(safe.events.map(({ type }) => type)).toContain('ObligationPaused');
    expect(changesIn(replayed(safe), now)).toEqual([]);
    const longer = changesIn(replayed(safe, within('FIRST_CONTACT', 900)), now);
    expect(longer.map(({ rule }) => rule)).toEqual(['FIRST_CONTACT']);
  });
});
