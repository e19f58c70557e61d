import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import snapshot from '../../src/domain/obligations/working-calendar/bank-holidays-2026-11-21.json';
import { openSqliteEventStore } from '../../src/event-store/sqlite/sqlite-event-store';
import { cli } from '../support/command-line';

describe('the working calendar from the command line', () => {
  const root = mkdtempSync(join(tmpdir(), 'steadfast-'));
  const data = join(root, 'data');
  const good = join(root, 'good.json');
  const faulty = join(root, 'faulty.json');
  const adopt = (...more: string[]) =>
    cli('calendar', 'adopt', good, '--data', data, '--name', 'Bank holidays', '--why', 'First of all', ...more);
  const holiday = (date: string, ...more: string[]) => cli('calendar', 'holiday', date, '--data', data, '--title', 'A fictional jubilee', '--why', 'Proclaimed', ...more); // prettier-ignore

  beforeAll(async () => {
    writeFileSync(good, `\uFEFF${JSON.stringify(snapshot)}`);
    const events = [...snapshot.events.filter(({ date }) => date !== '2026-04-03'), { title: 'Christmas Day', date: '2026-12-25' }];
    writeFileSync(faulty, JSON.stringify({ 'england-and-wales': { ...snapshot, events } }));
    await cli('demo', '--data', data, '--as-of', '2026-11-20', '--cases', '1', '--no-serve');
  }, 60_000);
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it('is checked, with the place of each fault', async () => {
    expect(await cli('calendar', 'check', good)).toMatchObject({
      status: 0,
      out: '32 holidays, from 2025-01-01 to 2028-12-31. Nothing is wrong.',
    });
    const found = await cli('calendar', 'check', faulty);
    expect([found.status, found.out.split('\n')]).toEqual([
      1,
      [
        '/england-and-wales/events/31/date: 2026-12-25 is here twice',
        '/england-and-wales/events: 2026 lacks Good Friday, kept on 2026-04-03',
      ],
    ]);
    expect(JSON.parse((await cli('calendar', 'check', faulty, '--json')).out)).toMatchObject({
      faults: [{ pointer: '/england-and-wales/events/31/date' }, {}],
    });
    expect(JSON.parse((await cli('calendar', 'check', good, '--json')).out)).toMatchObject({ lastDay: '2028-12-31', faults: [] });
    writeFileSync(join(root, 'text.json'), '{');
    expect(await cli('calendar', 'check', join(root, 'text.json'))).toMatchObject({ status: 1, out: 'the file: this file is not JSON' });
    expect((await cli('calendar', 'check', join(root, 'none.json'))).status).toBe(1);
  });

  it('stays as it is where the file is faulty', async () => {
    const refused = await cli('calendar', 'adopt', faulty, '--data', data, '--name', 'Faulty', '--why', 'Unread');
    expect(refused).toMatchObject({ status: 1, err: 'Nothing was adopted: the calendar in force stays.' });
    expect(refused.out).toContain('2026-12-25 is here twice');
  });

  it('is adopted once, with one proclaimed holiday more, and the log is sound', async () => {
    expect(await adopt('--version', 'v1')).toMatchObject({
      status: 0,
      out: expect.stringContaining('Adopted: "Bank holidays", version v1') as string,
    });
    expect(await adopt('--version', 'v1')).toMatchObject({ status: 0, out: expect.stringContaining('In force already') as string });
    const jubilee = await holiday('2027-06-01', '--json');
    expect(JSON.parse(jubilee.out)).toMatchObject({
      adopted: true,
      version: 'v1+2027-06-01',
      added: [{ date: '2027-06-01' }],
      missing: [],
    });
    expect(await holiday('2027-06-01')).toMatchObject({ status: 1, err: 'This day is a holiday already. (HOLIDAY_TWICE)' });
    expect(await adopt('--version', 'v1')).toMatchObject({ status: 1, err: expect.stringContaining('CALENDAR_VERSION_TAKEN') as string });
    expect((await adopt('--version', 'v2')).out).toContain('No holiday any more: 2027-06-01 A fictional jubilee');
    expect((await cli('store', 'verify', '--data', data)).status).toBe(0);
    const store = openSqliteEventStore(join(data, 'log.sqlite'), { readOnly: true });
    const written: unknown[] = [];
    for await (const batch of store.readStream('workingCalendar-england-and-wales')) {
      for (const event of batch) written.push((JSON.parse(event.data) as { version: string }).version);
    }
    store.close();
    expect(written).toEqual(['v1', 'v1+2027-06-01', 'v2']);
  });

  it.each([
    [['adopt', good, '--name', 'x'], '--why is missing'],
    [['adopt', good, '--why', 'x'], '--name is missing'],
    [['adopt'], 'usage: calendar adopt'],
    [['check'], 'usage: calendar check'],
    [['holiday', '2027-02-30', '--title', 'x', '--why', 'y'], 'not a day that exists'],
    [['holiday', '1 June', '--title', 'x', '--why', 'y'], 'YYYY-MM-DD'],
    [['holiday', '2027-06-01', '--why', 'y'], '--title is missing'],
  ])('answers wrong use with status 2: %j', async (words, said) => {
    expect(await cli('calendar', ...words)).toMatchObject({ status: 2, err: expect.stringContaining(said) as string });
  });

  it('answers status 1 where there is no log to adopt in', async () => {
    const nowhere = await cli('calendar', 'adopt', good, '--data', join(root, 'nowhere'), '--name', 'x', '--why', 'y');
    expect(nowhere).toMatchObject({ status: 1, err: expect.stringContaining('There is no log') as string });
  });
});
