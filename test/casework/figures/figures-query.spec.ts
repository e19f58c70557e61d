import { FiguresQuery } from '../../../src/casework/figures/figures-query';
import { FiguresRefused } from '../../../src/casework/figures/figures-refused';
import { periodOf, type ReportingPeriod } from '../../../src/domain/figures/reporting-period';
import type { StoredEvent } from '../../../src/kernel/event-store';
import { instant } from '../../../src/kernel/instant';
import { ViewNotReady } from '../../../src/projections/view-not-ready';
import { type Database, openDatabase } from '../../../src/sqlite/database';
import { smallForce, type SmallForce } from '../../support/small-force';
import { type Decode, storedIn, viewFiles, viewOf } from './view-of';

const quarter = periodOf('2026-27-Q2') as ReportingPeriod;
const next = periodOf('2026-27-Q4') as ReportingPeriod;
const knownAt = instant('2026-10-20T09:00:00.000Z');
const now = instant('2026-12-01T09:00:00.000Z');

describe('The query of the figures', () => {
  const files = viewFiles();
  let force: SmallForce;
  let log: readonly StoredEvent[];
  let decode: Decode;
  let db: Database;
  beforeAll(async () => {
    force = await smallForce({ cases: 12 });
    log = await storedIn(force.store);
    decode = (stored) => force.codec.decode(stored, 'locked');
    db = open(viewOf(files.next(), log, decode));
  });
  const opened: Database[] = [];
  const open = (path: string): Database => {
    const one = openDatabase(path, { readOnly: true, synchronous: 'NORMAL' });
    opened.push(one);
    return one;
  };
  afterAll(() => {
    for (const one of opened) one.close();
  });

  /** Counts how often the view was read through for cases. */
  function watched(database: () => Database = () => db) {
    let counts = 0;
    const read = (): Database => ({
      ...database(),
      prepare: (sql) => {
        if (sql.includes('GROUP BY')) counts += 1;
        return database().prepare(sql);
      },
    });
    const views = { read, fileOf: () => database().path };
    return { query: new FiguresQuery(views, { now: () => now }), counts: () => counts };
  }

  it('counts a question once, however many ask it at once or later', async () => {
    const { query, counts } = watched();
    const [one, other] = await Promise.all([query.of(quarter, knownAt), query.of(quarter, knownAt)]);
    expect(other).toBe(one);
    expect(await query.of(quarter, knownAt)).toBe(one);
    expect(one.figures).toMatchObject({ period: quarter, knownAt, provisional: false });
    expect(JSON.parse(one.canonical)).toEqual(one.figures);
    expect(counts()).toBe(1);
  });

  it('counts what may still grow again once the log has grown, and not before', async () => {
    const still = instant('2026-11-30T09:00:00.000Z');
    let grown = open(viewOf(files.next(), log.slice(0, -20), decode));
    const { query, counts } = watched(() => grown);
    const first = await query.of(quarter, still);
    expect(first.figures.provisional).toBe(true);
    expect(await query.of(quarter, still)).toBe(first);
    grown = db;
    expect((await query.of(quarter, still)).position).not.toBe(first.position);
    expect(counts()).toBe(2);
  });

  it('says to a page how far it has come, until it is there', async () => {
    const { query } = watched();
    expect(query.ask(quarter, knownAt)).toEqual({ state: 'COUNTING', done: 0 });
    const sealed = await query.of(quarter, knownAt);
    expect(query.ask(quarter, knownAt)).toEqual({ state: 'READY', sealed });
  });

  it('refuses what cannot be known', async () => {
    const { query } = watched();
    expect(query.ask(next, knownAt)).toEqual({ state: 'REFUSED', refusal: { code: 'PERIOD_NOT_BEGUN' } });
    await expect(query.of(quarter, instant('2026-12-01T09:00:00.001Z'))).rejects.toThrow(new FiguresRefused('KNOWN_AT_IN_FUTURE'));
    await expect(query.casesIn(quarter, instant('2026-01-01T00:00:00.000Z'), { table: 'M1.KIND', row: 'HATE_CRIME' })).rejects.toThrow(
      new FiguresRefused('KNOWN_BEFORE_PERIOD'),
    );
  });

  it('hands on what goes wrong, once, and tries again', async () => {
    let isBroken = true;
    const { query } = watched(() => ({
      ...db,
      prepare: (sql) => {
        if (isBroken && sql.includes('GROUP BY')) throw new ViewNotReady('casework.figures');
        return db.prepare(sql);
      },
    }));
    await expect(query.of(quarter, knownAt)).rejects.toThrow(ViewNotReady);
    expect(query.ask(quarter, knownAt).state).toBe('COUNTING');
    await expect(query.of(quarter, knownAt)).rejects.toThrow(ViewNotReady);
    expect(() => query.ask(quarter, knownAt)).toThrow(ViewNotReady);
    isBroken = false;
    expect((await query.of(quarter, knownAt)).sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('lists the cases that a figure counts: as many as it says', async () => {
    const { query } = watched();
    const { figures } = await query.of(quarter, knownAt);
    const table = figures.measures.find(({ id }) => id === 'M1')?.tables[0];
    for (const { row, period } of table?.rows ?? []) {
      const { counted } = await query.casesIn(quarter, knownAt, { table: table?.id ?? '', row });
      expect('n' in period ? period.n : -1).toBe(counted.length);
    }
    expect(table?.rows.length).toBeGreaterThan(0);
  });

  it('counts what was entered since of what fell in the period', async () => {
    const { query } = watched();
    const entries = await query.entriesSince(quarter, instant('2026-10-01T00:00:00.000Z'), knownAt);
    expect(entries.every(({ n, lpu }) => n > 0 && lpu.startsWith('LPU-'))).toBe(true);
    expect(await query.entriesSince(quarter, knownAt, knownAt)).toEqual([]);
  });
});
