import { type CovertLookup, Lookups, type LookupsPage } from '../../../src/casework/lookups/lookups';
import { lookupWords } from '../../../src/casework/lookups/lookup-words';
import type { CaseId, PersonId, StaffId } from '../../../src/kernel/ids';
import { type Instant, instant, localDate } from '../../../src/kernel/instant';
import type { AccessLogEntry } from '../../../src/platform/access-log/access-log-entry';
import { AccessLog } from '../../../src/platform/access-log/access-log';
import { createTestApp, type TestApp } from '../../support/app';
import { establishUnits } from '../../support/established-units';

const nobody = '5a0c1d1e-aaaa-4000-8000-000000000000' as StaffId;
const personId = '5a0c1d1e-bbbb-4000-8000-000000000000' as PersonId;

let app: TestApp;
let told = 0;
let caseId: CaseId;
let inspector: StaffId;
let officer: StaffId;

beforeAll(async () => {
  app = await createTestApp({ store: 'memory' });
  await establishUnits(app);
  inspector = app.staffId('inspector');
  officer = app.staffId('support-officer');
});
beforeEach(() => {
  caseId = `5a0c1d1e-cccc-4000-8000-${String((told += 1)).padStart(12, '0')}` as CaseId;
});
afterAll(() => app.close());

const look = (at: string, change: Partial<AccessLogEntry> = {}): AccessLogEntry => ({
  at: at as Instant,
  staffId: inspector,
  what: 'case',
  ids: [caseId],
  right: 'case:read',
  role: 'INSPECTOR',
  outcome: 'allowed',
  ...change,
});
async function given(...entries: AccessLogEntry[]): Promise<void> {
  const log = app.nest.get(AccessLog, { strict: false });
  await Promise.all(entries.map((entry) => log.write(entry)));
}
type Asked = { covert?: CovertLookup[]; before?: string; limit?: number; personId?: PersonId };
const lookups = ({ covert = [], before, ...more }: Asked = {}): Promise<LookupsPage> =>
  app.nest.get(Lookups, { strict: false }).ofCase({ caseId, covert, ...more, ...(before && { before: localDate(before) }) });
const said = async (asked?: Asked): Promise<readonly string[]> => (await lookups(asked)).lines.map(lookupWords);

describe('Who has looked at a case', () => {
  it('is told in one line a person a day, the newest first, with the time by the clocks of London and why', async () => {
    await given(
      look('2026-05-14T08:12:00.000Z', { reason: 'REVIEW' }),
      look('2026-05-14T08:30:00.000Z', { staffId: officer, role: 'SUPPORT_OFFICER' }),
      look('2026-05-14T08:40:59.999Z', { reason: 'REVIEW' }),
      look('2026-01-31T23:59:00.000Z'),
    );
    expect(await said()).toEqual([
      '14 May 2026, from 09:12 to 09:40: Obinna Thackray (Inspector), to review the case',
      '14 May 2026, at 09:30: Marged Pritchard-Vale (Support officer)',
      '31 January 2026, at 23:59: Obinna Thackray (Inspector)',
    ]);
  });

  it('counts the day by the clocks of London, also in the nights when they change', async () => {
    await given(
      look('2026-03-28T23:59:59.999Z'),
      look('2026-03-29T00:00:00.000Z'),
      look('2026-03-29T22:59:59.999Z'),
      look('2026-03-29T23:00:00.000Z'),
    );
    expect((await lookups()).lines.map(({ on, from, until }) => [on, from.slice(11, 16), until.slice(11, 16)])).toEqual([
      ['2026-03-30', '23:00', '23:00'],
      ['2026-03-29', '00:00', '22:59'],
      ['2026-03-28', '23:59', '23:59'],
    ]);
    expect((await lookups({ before: '2026-03-30' })).lines.map(({ on }) => on)).toEqual(['2026-03-29', '2026-03-28']);
    expect((await lookups({ before: '2026-03-29' })).lines.map(({ on }) => on)).toEqual(['2026-03-28']);
  });

  it('names every part that they played and every reason that they gave', async () => {
    await given(
      look('2026-03-02T09:00:00.000Z', { reason: 'REVIEW' }),
      look('2026-03-02T10:00:00.000Z', { role: 'DUTY_INSPECTOR', reason: 'WELFARE' }),
    );
    expect(await said()).toEqual([
      '2 March 2026, from 09:00 to 10:00: Obinna Thackray (Inspector and Duty inspector), to review the case and to look after the person’s welfare',
    ]);
  });

  it('says where somebody met it in a list alone', async () => {
    await given(
      look('2026-03-02T09:00:00.000Z', { what: 'queue' }),
      look('2026-03-02T09:00:00.000Z', { staffId: officer, what: 'search' }),
    );
    await given(look('2026-03-02T10:00:00.000Z', { staffId: officer }));
    const lines = (await lookups()).lines.map(({ staffId, inListsOnly }) => [staffId, inListsOnly]);
    expect(lines).toEqual([
      [officer, false],
      [inspector, true],
    ]);
    expect((await said())[1]).toBe('2 March 2026, at 09:00: Obinna Thackray (Inspector), in a list of cases, without opening it');
  });

  it('leaves out whoever was shown nothing', async () => {
    await given(
      look('2026-03-02T09:00:00.000Z', { outcome: 'not-found' }),
      look('2026-03-02T09:00:00.000Z', { outcome: 'refused' }),
      look('2026-03-02T09:00:00.000Z', { outcome: 'failed' }),
      look('2026-03-02T09:00:00.000Z', { what: 'reason for access' }),
    );
    expect(await lookups()).toEqual({ lines: [] });
  });

  it('knows whoever opened the page of the person, once asked for them too', async () => {
    await given(look('2026-03-02T09:00:00.000Z', { what: 'person', ids: [personId] }));
    expect(await said()).toEqual([]);
    expect(await said({ personId })).toEqual(['2 March 2026, at 09:00: Obinna Thackray (Inspector)']);
  });

  it('names nobody who is on no register any more', async () => {
    await given(look('2026-03-02T09:00:00.000Z', { staffId: nobody }));
    expect(await said()).toEqual(['2 March 2026, at 09:00: A member of the force who is no longer on the register (Inspector)']);
  });

  it('says no record, no right and no id', async () => {
    await given(look('2026-03-02T09:00:00.000Z', { right: 'case:open-sealed', what: 'sealed-entry', reason: 'DISCLOSURE' }));
    expect((await said()).join()).not.toMatch(/sealed|case:|[0-9a-f]{8}-/);
  });
});

describe('A covert lookup', () => {
  const covert = (from: string, until: string): CovertLookup => ({ staffId: inspector, from: instant(from), until: instant(until) });

  it('is left out from its first instant to its last, for that person alone', async () => {
    const [before, first, last, after] = ['08:59:59.999', '09:00:00.000', '10:00:00.000', '10:00:00.001'].map(
      (time) => `2026-03-02T${time}Z`,
    ) as [string, string, string, string];
    await given(...[before, first, last, after].map((at) => look(at)), look(first, { staffId: officer, role: 'SUPPORT_OFFICER' }));
    const { lines } = await lookups({ covert: [covert(first, last)] });
    expect(lines.map(({ staffId, from, until }) => [staffId, from, until])).toEqual([
      [inspector, before, after],
      [officer, first, first],
    ]);
    const whole = await lookups({ covert: [covert(before, after)] });
    expect(whole.lines.map(({ staffId }) => staffId)).toEqual([officer]);
  });

  it('leaves no gap where it was: the pages are those of a log in which it never stood', async () => {
    const days = Array.from({ length: 30 }, (_, day) => `2026-03-${String(day + 1).padStart(2, '0')}`);
    await given(...days.map((day) => look(`${day}T12:00:00.000Z`, { staffId: Number(day.slice(-2)) % 3 === 0 ? officer : inspector })));
    const hidden = [covert('2026-03-01T00:00:00.000Z', '2026-03-31T00:00:00.000Z')];
    const walk = async (asked: Asked): Promise<readonly (readonly string[])[]> => {
      const pages: (readonly string[])[] = [];
      for (let page = await lookups(asked); ; page = await lookups({ ...asked, before: page.older })) {
        pages.push(page.lines.map(({ on }) => on.slice(-2)));
        if (page.older === undefined) return pages;
      }
    };
    const alone = [
      ['30', '27', '24', '21'],
      ['18', '15', '12', '09'],
      ['06', '03'],
    ];
    expect(await walk({ covert: hidden, limit: 4 })).toEqual(alone);
    const first = await lookups({ covert: hidden, before: '2026-03-04', limit: 1 });
    expect([first.lines.map(({ on }) => on), first.older]).toEqual([['2026-03-03'], undefined]);
  });
});

describe('Many looks', () => {
  it('come in whole days, each once, however many there are', async () => {
    const entries = Array.from({ length: 1300 }, (_, one) => {
      const at = new Date(Date.parse('2026-02-01T00:00:00.000Z') + one * 30 * 60_000).toISOString();
      return look(at, { staffId: one % 2 === 0 ? inspector : officer });
    });
    await given(...entries);
    const met: string[] = [];
    for (let page = await lookups({ limit: 7 }); ; page = await lookups({ limit: 7, before: page.older })) {
      met.push(...page.lines.map(({ on, staffId, from, until }) => `${on} ${staffId} ${from.slice(11, 16)} ${until.slice(11, 16)}`));
      if (page.older === undefined) break;
      expect(page.lines).toHaveLength(8);
    }
    expect(met).toHaveLength(Math.ceil(1300 / 48) * 2);
    expect(new Set(met).size).toBe(met.length);
    expect(met.filter((line) => line.includes(inspector) && line.endsWith('00:00 23:00'))).toHaveLength(27);
  });
});
