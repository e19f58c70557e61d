import { PolicyInForce } from '../../../src/casework/policy-in-force/policy-in-force';
import { defaultPack } from '../../../src/domain/obligations/policy-pack/default-pack';
import { forcePolicy, forcePolicyStream } from '../../../src/domain/obligations/policy-pack/force-policy';
import { shippedCalendar } from '../../../src/domain/obligations/working-calendar/shipped-calendar';
import { workingCalendar, workingCalendarStream } from '../../../src/domain/obligations/working-calendar/working-calendar-stream';
import type { CommandContext, Receipt } from '../../../src/kernel/command';
import { commandIdOf } from '../../../src/kernel/derived-ids';
import type { CorrelationId } from '../../../src/kernel/ids';
import { instant, localDate } from '../../../src/kernel/instant';
import { Views } from '../../../src/projections/views';
import { createTestApp, type TestApp } from '../../support/app';

let app: TestApp;
let policies: PolicyInForce;
let told = 0;

const by = { system: 'test' };
const context = (): CommandContext => {
  const commandId = commandIdOf('test', 'policy', String((told += 1)));
  return { commandId, correlationId: commandId as string as CorrelationId, actor: { kind: 'system', name: 'test' }, at: app.now() };
};
const day = (number: number) => instant(`2026-03-${String(number).padStart(2, '0')}T09:00:00.000Z`);
const shown = async ({ position }: Receipt) => app.nest.get(Views, { strict: false }).caughtUp(position);
const adopt = async (version: string, from: number): Promise<void> => {
  const pack = { ...defaultPack, name: 'fictional', version };
  const command = {
    type: 'AdoptPolicyPack',
    by,
    at: app.now(),
    pack,
    digest: version.padEnd(64, '0'),
    from: day(from),
    why: 'Agreed',
  } as const;
  await shown(await app.runner.execute(forcePolicy, forcePolicyStream, command, context()));
};

beforeAll(async () => {
  app = await createTestApp({ store: 'memory' });
  policies = app.nest.get(PolicyInForce, { strict: false });
});
afterAll(() => app.close());

describe('the policy in force', () => {
  it('is the product’s own until the force has one', () => {
    expect(policies.packAt(day(2))).toBe(defaultPack);
    expect(policies.calendar()).toBe(shippedCalendar);
    expect(policies.packOf('fictional-1')).toBeUndefined();
    expect(policies.calendarOf('nothing')).toBeUndefined();
  });

  it('is the pack whose time had come when a clock started, the same object each time', async () => {
    await adopt('1', 5);
    await adopt('2', 20);
    expect([4, 5, 19, 20].map((number) => policies.packAt(day(number)).version)).toEqual(['2026-11', '1', '1', '2']);
    expect(policies.packAt(day(5))).toBe(policies.packOf('fictional-1'));
    expect(policies.adoptedPacks().map(({ version, from }) => [version, from])).toEqual([
      ['fictional-1', day(5)],
      ['fictional-2', day(20)],
    ]);
  });

  it('counts by the latest calendar, and remembers the earlier', async () => {
    const command = {
      type: 'AdoptOneOffHoliday',
      by,
      at: app.now(),
      why: 'Proclaimed',
      date: localDate('2026-06-10'),
      title: 'A day off',
    } as const;
    await shown(await app.runner.execute(workingCalendar, workingCalendarStream, command, context()));
    const calendar = policies.calendar();
    expect(calendar.holidays.get(localDate('2026-06-10'))).toBe('A day off');
    expect(policies.calendar()).toBe(calendar);
    expect(policies.calendarOf(shippedCalendar.version)).toBe(shippedCalendar);
    expect(policies.adoptedCalendars().map(({ why }) => why)).toEqual(['Proclaimed']);
  });

  it('costs a command microseconds', () => {
    policies.packAt(day(20));
    const startedAt = performance.now();
    for (let times = 0; times < 1000; times += 1) policies.packAt(day(20));
    // A thousand in well under a second, on any machine: nothing is parsed again.
    expect(performance.now() - startedAt).toBeLessThan(500);
  });
});
