import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figuresFromLog } from '../../src/casework/figures/figures-from-log';
import { figuresView } from '../../src/casework/figures/figures.view';
import { periodOf } from '../../src/domain/figures/reporting-period';
import type { RecordedEvent } from '../../src/kernel/event';
import type { StoredEvent } from '../../src/kernel/event-store';
import type { SubjectId } from '../../src/kernel/ids';
import { instant } from '../../src/kernel/instant';
import { aFullYear, afterTheYear, aYearOfColleagues, type Year } from './a-full-year';
import { type Compared, differencesOf } from './differences';
import type { ToldFigures } from './told-figures';

const later = instant('2026-12-10T09:00:00.000Z');

describe('the figures, counted a second time from the events and the words of the measures alone', () => {
  let folder: string;
  let year: Year;
  let log: readonly RecordedEvent[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'figures-again-'));
    year = await aFullYear();
    log = await year.events();
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  type Decode = (stored: StoredEvent) => RecordedEvent;
  const asWritten =
    ({ codec }: Year): Decode =>
    (stored) =>
      codec.decode(stored, 'locked');
  const figures = (of: Year, code: string, knownAt: string, decode = asWritten(of)) =>
    figuresFromLog(
      { feed: of.store, decode, views: [figuresView] },
      { period: periodOf(code)!, knownAt: instant(knownAt), now: later },
      { folder },
    );
  const compared = async (of: Year, code: string, knownAt: string, decode?: Decode): Promise<Compared> => {
    const { canonical } = await figures(of, code, knownAt, decode);
    return differencesOf(JSON.parse(canonical) as ToldFigures, of === year ? log : await of.events());
  };

  it.each([
    ['a quarter, when the year is over and all was entered', '2026-27-Q2', afterTheYear],
    ['a run of months, before what came in later', '2026-02..2026-06', '2026-08-03T12:00:00.000Z'],
    ['a quarter of which one month has not begun', '2026-27-Q1', '2026-05-10T12:00:00.000Z'],
  ])(
    'agree in every cell of %s',
    async (_, code, knownAt) => {
      const { differences, filled } = await compared(year, code, knownAt);
      expect(differences).toEqual([]);
      expect(filled).toBeGreaterThan(1500);
    },
    60_000,
  );

  it('agree on the year, in which something happened in every table that is not of a rare strand', async () => {
    const { differences, empty } = await compared(year, '2025-12..2026-11', afterTheYear);
    expect(differences).toEqual([]);
    expect(empty.filter((table) => !table.startsWith('M15.'))).toEqual([]);
  }, 60_000);

  it('agree on what is shown of colleagues who are victims', async () => {
    const { differences, filled } = await compared(await aYearOfColleagues(), '2026-12..2026-12', '2026-12-05T09:00:00.000Z');
    expect(differences).toEqual([]);
    expect(filled).toBeGreaterThan(50);
  }, 60_000);

  it('would not agree if one duty were judged otherwise, and say in which tables', async () => {
    const planted = log.find(({ type, data }) => type === 'ObligationMet' && metOnTimeInAugust(data))!;
    const judgedLate: Decode = (stored) => {
      const event = asWritten(year)(stored);
      return stored.eventId === planted.eventId ? { ...event, data: { ...(event.data as object), status: 'MET_LATE' } } : event;
    };
    const { differences } = await compared(year, '2026-27-Q2', afterTheYear, judgedLate);
    const tables = [...new Set(differences.map(({ table }) => table))];
    expect(tables).toContain('M4.FIRST_CONTACT');
    expect(tables.filter((table) => !/^M4\.FIRST_CONTACT$|^M15\.(KEPT|FIRST_CONTACT)\./.test(table))).toEqual([]);
  }, 60_000);

  it('are the same to the byte before and after a person’s key is destroyed', async () => {
    const asked = ['2026-27-Q2', '2026-11-19T12:00:00.000Z'] as const;
    const opened = log.find(({ type, data }) => type === 'CaseOpened' && (data as { victim: string }).victim === 'NAMED')!;
    const { personId } = opened.data as { readonly personId: SubjectId };
    const before = await figures(year, ...asked);
    await year.keyring.destroy(personId, instant('2026-11-21T09:00:00.000Z'));
    const data = { personId, erasedAt: '2026-11-21T09:00:00.000Z', decidedBy: [personId, opened.eventId] };
    await year.write(`person-${personId}`, { type: 'PersonErased', data }, '2026-11-21T09:00:00.000Z');
    expect(JSON.stringify(await year.opened(opened.stream))).toContain('"erased":true');
    const after = await figures(year, ...asked);
    expect(after.canonical).toBe(before.canonical);
    expect(after.sha256).toBe(before.sha256);
    expect(differencesOf(JSON.parse(after.canonical) as ToldFigures, await year.events()).differences).toEqual([]);
  }, 60_000);

  it('borrow nothing from what they are held against', () => {
    const borrowed = /from '[^']*src\/(domain\/(measures|figures|obligations\/engine|publication)|casework)\//;
    const own = readdirSync(__dirname).filter((file) => !['figures-again.spec.ts', 'again-on-demo.ts'].includes(file));
    expect(own.filter((file) => borrowed.test(readFileSync(join(__dirname, file), 'utf8')))).toEqual([]);
    expect(borrowed.test(readFileSync(__filename, 'utf8'))).toBe(true);
  });
});

const metOnTimeInAugust = (data: unknown): boolean => {
  const { rule, status, metAt } = data as { readonly rule: string; readonly status: string; readonly metAt: string };
  return rule === 'FIRST_CONTACT' && status === 'MET_ON_TIME' && metAt.startsWith('2026-08');
};
