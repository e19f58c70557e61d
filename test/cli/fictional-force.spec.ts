import { shortOfInspectors } from '../../src/cli/demo/cast/places';
import { caseworkEvents, supportCaseEvents } from '../../src/domain/support-case/events';
import type { SupportCaseEvent } from '../../src/domain/support-case/events';
import type { RecordedEvent } from '../../src/kernel/event';
import { OwedOverTime } from '../support/owed-over-time';
import { smallForce, type SmallForce } from '../support/small-force';

const dataOf = <Type extends SupportCaseEvent['type']>({ events }: SmallForce, type: Type) =>
  events.filter((event) => event.type === type).map(({ data }) => data as Extract<SupportCaseEvent, { type: Type }>['data']);

const share = <T>(all: readonly T[], is: (one: T) => boolean): number => all.filter(is).length / all.length;

describe('a year of the fictional force', () => {
  let force: SmallForce;
  let owed: OwedOverTime;
  beforeAll(async () => {
    force = await smallForce({ cases: 500, seed: 'a' });
    owed = new OwedOverTime(force.events);
  }, 300_000);

  it('meets everything that can happen in a support case, but for a change of policy', () => {
    const seen = new Set(force.events.map(({ type }) => type));
    // A year under one pack has nothing to plan anew; which reviews are read again is drawn with a key of the force's own.
    expect(supportCaseEvents.map(({ type }) => type).filter((type) => !seen.has(type))).toEqual(['ReviewReread', 'ObligationsReplanned']);
  });

  it('is made of race in about seven cases of ten, with several strands now and then', () => {
    const opened = dataOf(force, 'CaseOpened');
    const race = share(opened, ({ strands }) => strands.some(({ strand }) => strand === 'RACE'));
    expect(race).toBeGreaterThan(0.64);
    expect(race).toBeLessThan(0.8);
    const several = share(opened, ({ strands }) => strands.length > 1);
    expect(several).toBeGreaterThan(0.02);
    expect(several).toBeLessThan(0.15);
  });

  it('has every state of a victim, most of them named', () => {
    const opened = dataOf(force, 'CaseOpened');
    expect(share(opened, ({ victim }) => victim === 'NAMED')).toBeGreaterThan(0.78);
    expect(new Set(opened.map(({ victim }) => victim)).size).toBe(4);
  });

  it('leaves ethnicity not stated as often as real records do', () => {
    const named = dataOf(force, 'CaseOpened').filter(({ victim }) => victim === 'NAMED');
    const notStated = share(named, ({ ethnicity }) => ethnicity === 'NS');
    expect(notStated).toBeGreaterThan(0.1);
    expect(notStated).toBeLessThan(0.25);
  });

  it('gives each case some thirty pieces of casework', () => {
    const casework = new Set<string>(caseworkEvents.map(({ type }) => type));
    const average = force.events.filter(({ type }) => casework.has(type)).length / dataOf(force, 'CaseOpened').length;
    expect(average).toBeGreaterThan(18);
    expect(average).toBeLessThan(33);
  });

  it('does most of what is owed in time, danger first of all and reassurance least', () => {
    expect(owed.inTime(() => true)).toBeGreaterThan(0.8);
    expect(owed.inTime(() => true)).toBeLessThan(0.93);
    expect(owed.inTime(({ rule }) => rule === 'DANGER_NOTICE')).toBeGreaterThan(0.88);
    expect(owed.inTime(({ rule }) => rule === 'INSPECTOR_FIRST_REVIEW')).toBeGreaterThan(0.8);
    const reassured = owed.inTime(({ rule }) => rule === 'REASSURANCE_CONTACT');
    expect(reassured).toBeGreaterThan(0.55);
    expect(reassured).toBeLessThan(0.75);
  });

  it('is late with reviews where there are too few Inspectors', () => {
    const reviews = (lpu: (code: string) => boolean) =>
      owed.inTime(({ rule, recordedLpu }) => rule === 'INSPECTOR_NEXT_REVIEW' && lpu(recordedLpu));
    expect(reviews((code) => code === shortOfInspectors)).toBeLessThan(reviews((code) => code !== shortOfInspectors) - 0.08);
  });

  it('never finds a standard met while a miss is unanswered, and answers most', () => {
    expect(owed.metDespiteUnansweredMiss).toEqual([]);
    expect(dataOf(force, 'ReviewRecorded').some(({ missesAnswered = [] }) => missesAnswered.length > 0)).toBe(true);
  });

  it('has all that was missed written down when the year ends', () => {
    expect(owed.overdueAt('2026-11-19T23:59:00.000Z')).toEqual([]);
  });

  it('writes most contacts up within hours and a few days later', () => {
    const contacts = force.events.filter(({ type }) => type === 'ContactRecorded');
    const delay = ({ metadata, data }: RecordedEvent): number =>
      Date.parse(metadata.recordedAt) - Date.parse((data as { occurredAt: string }).occurredAt);
    expect(share(contacts, (event) => delay(event) < 12 * 3_600_000)).toBeGreaterThan(0.85);
    expect(share(contacts, (event) => delay(event) > 24 * 3_600_000)).toBeGreaterThan(0.01);
  });

  it('leaves some first reviews undone, and has people who were never reached and service that fell short', () => {
    const opened = force.events.filter(({ type }) => type === 'CaseOpened').map(({ stream }) => stream);
    const firsts = new Set(
      force.events
        .filter(({ type, data }) => type === 'ReviewRecorded' && (data as { type: string }).type === 'INSPECTOR_FIRST')
        .map(({ stream }) => stream),
    );
    const undone = share(opened, (stream) => !firsts.has(stream));
    expect(undone).toBeGreaterThan(0.02);
    expect(undone).toBeLessThan(0.15);
    expect(dataOf(force, 'ReviewRecorded').some(({ standardMet }) => !standardMet)).toBe(true);
  });

  it('never says that something happened after it was written down, and writes down in the order of time', () => {
    const stamps = force.events.map(({ metadata }) => metadata);
    expect(stamps.filter(({ occurredAt, recordedAt }) => occurredAt > recordedAt)).toEqual([]);
    const recorded = stamps.map(({ recordedAt }) => recordedAt);
    expect(recorded.filter((at, index) => at < (recorded[index - 1] ?? ''))).toEqual([]);
    expect((recorded.at(-1) ?? '') < '2026-11-20').toBe(true);
  });
});

describe('the same seed and the same day', () => {
  const told = async (seed: string) => {
    const { events } = await smallForce({ cases: 30, seed });
    return events.map(({ type, data, stream, revision, eventId, metadata: { previousHash: _, ...metadata } }) => ({
      type,
      data,
      stream,
      revision,
      eventId,
      metadata,
    }));
  };

  it('give the same events, word for word', async () => {
    expect(await told('again')).toEqual(await told('again'));
  }, 60_000);

  it('give other events with another seed', async () => {
    const [one, other] = [await told('one'), await told('other')];
    expect(one.slice(0, 50)).not.toEqual(other.slice(0, 50));
  }, 60_000);
});
