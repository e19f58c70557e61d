import { readFileSync } from 'node:fs';
import { answerFigures, figuresIn } from '../../../src/casework/figures/answer-figures';
import { figuresFromLog } from '../../../src/casework/figures/figures-from-log';
import { FiguresRefused } from '../../../src/casework/figures/figures-refused';
import { figuresProjection } from '../../../src/casework/figures/figures.projection';
import { figuresRows } from '../../../src/casework/figures/figures.rows';
import { questionInView } from '../../../src/casework/figures/question-in-view';
import { recordsAt } from '../../../src/casework/figures/records-in-view';
import { eventRegistry } from '../../../src/domain/event-registry';
import { countFigures } from '../../../src/domain/figures/count-figures';
import { monthAt } from '../../../src/domain/figures/month';
import { periodOf, type ReportingPeriod } from '../../../src/domain/figures/reporting-period';
import { allMeasures } from '../../../src/domain/measures/all-measures';
import type { SupportCaseEvent } from '../../../src/domain/support-case/events';
import { EventCodec } from '../../../src/event-store/codec/event-codec';
import type { StoredEvent } from '../../../src/kernel/event-store';
import type { CommandId, CorrelationId, EventId, PersonId, StaffId, SubjectId } from '../../../src/kernel/ids';
import { instant, type Instant } from '../../../src/kernel/instant';
import { MemoryKeyring } from '../../../src/platform/keyring/memory-keyring';
import { readViewFile } from '../../../src/projections/read-view-file';
import { openDatabase } from '../../../src/sqlite/database';
import { plainMeasures } from '../../domain/figures/plain-measures';
import { smallForce, type SmallForce } from '../../support/small-force';
import { allRows } from '../../support/view-rows';
import { type Decode, storedIn, viewFiles, viewOf } from './view-of';

const quarter = periodOf('2026-27-Q2') as ReportingPeriod;
const knownAt = instant('2026-10-20T09:00:00.000Z');
const asked = { period: quarter, knownAt };
const now = instant('2026-12-01T09:00:00.000Z');

describe('Figures from the view', () => {
  const files = viewFiles();
  let force: SmallForce;
  let log: readonly StoredEvent[];
  let decode: Decode;
  let whole: string;
  beforeAll(async () => {
    force = await smallForce({ cases: 60 });
    log = await storedIn(force.store);
    decode = (stored) => force.codec.decode(stored, 'locked');
    whole = viewOf(files.next(), log, decode);
  });

  const canonical = (path: string, at: Instant = knownAt): string =>
    readViewFile(path, (db) => answerFigures(db, { ...asked, knownAt: at }).canonical);
  const recordedAt = ({ metadata }: StoredEvent): string => (JSON.parse(metadata) as { recordedAt: string }).recordedAt;

  it('count the cases that were recorded in the period, as a plain look at the log does', () => {
    const opened = force.events.filter(({ type, metadata }) => type === 'CaseOpened' && monthAt(metadata.recordedAt) >= '2026-07');
    const inPeriod = opened.filter(({ metadata }) => monthAt(metadata.recordedAt) <= '2026-09') as unknown as SupportCaseEvent[];
    const crimes = inPeriod.filter(({ data }) => 'kind' in data && data.kind === 'HATE_CRIME');
    const { figures } = readViewFile(whole, (db) => ({
      figures: countFigures(recordsAt(db, knownAt, instant('2000-01-01T00:00:00.000Z')), questionInView(db, asked, plainMeasures)),
    }));
    expect(figures.measures[0]?.tables[0]?.rows.find(({ row }) => row === 'HATE_CRIME')?.period).toEqual({ n: crimes.length });
    expect(crimes.length).toBeGreaterThan(5);
  });

  it('are those from the log alone, to the byte', async () => {
    const source = { feed: force.store, decode, views: [] };
    const { canonical: fromLog, sha256, position, figures } = await figuresFromLog(source, { ...asked, now }, { folder: files.folder() });
    expect(fromLog).toBe(canonical(whole));
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(figures.measures).toHaveLength(allMeasures.length);
    expect(position).toBe(log.findLast((event) => recordedAt(event) <= knownAt)?.position);
  });

  it('from the log alone are refused as any others', async () => {
    const source = { feed: force.store, decode, views: [] };
    const before = { period: periodOf('2019-20-Q1') as ReportingPeriod, knownAt, now };
    await expect(figuresFromLog(source, before, { folder: files.folder() })).rejects.toThrow(new FiguresRefused('PERIOD_BEFORE_LOG'));
  });

  it('stay the same to the byte however much is entered later, once the instant is past', () => {
    const past = log.findIndex((event) => recordedAt(event) > knownAt);
    const finals = [past + 1, past + 40, log.length - 3].map((length) => canonical(viewOf(files.next(), log.slice(0, length), decode)));
    expect(new Set(finals)).toEqual(new Set([canonical(whole)]));
    expect(JSON.parse(finals[0] ?? '')).toMatchObject({ provisional: false });
  });

  it('are provisional until then', () => {
    const past = log.findIndex((event) => recordedAt(event) > knownAt);
    expect(JSON.parse(canonical(viewOf(files.next(), log.slice(0, past), decode)))).toMatchObject({ provisional: true });
    expect(JSON.parse(canonical(whole, instant('2026-09-10T09:00:00.000Z')))).toMatchObject({ provisional: true });
  });

  it('come from the same rows, however the log is cut into batches', () => {
    const rows = allRows(whole);
    for (const batchSize of [1, 7, 10_000]) expect(allRows(viewOf(files.next(), log, decode, batchSize))).toEqual(rows);
  });

  it('do not move where events come again', () => {
    const path = viewOf(files.next(), log, decode);
    const before = allRows(path);
    const db = openDatabase(path, { synchronous: 'NORMAL' });
    for (const stored of [...log.slice(-30), ...log.slice(100, 160), ...log.slice(0, 30)]) {
      const event = decode(stored);
      for (const key of figuresProjection.keysOf(event)) {
        const row = figuresProjection.evolve(figuresRows.load(db, key), event, key, stored);
        if (row) figuresRows.save(db, key, row);
      }
    }
    db.close();
    expect(allRows(path)).toEqual(before);
  });

  it('are the same before and after a key is destroyed, and the view holds nothing that a key had locked', () => {
    const without = new EventCodec(eventRegistry, new MemoryKeyring());
    const person = log.find(({ type }) => type === 'PersonRegistered') as StoredEvent;
    const personId = person.stream.slice('person-'.length) as PersonId;
    const erased = {
      personId,
      erasedAt: now,
      decidedBy: ['00000000-0000-5000-8000-000000000001', '00000000-0000-5000-8000-000000000002'] as StaffId[],
    };
    const metadata = {
      ...{ occurredAt: now, recordedAt: now, actor: { kind: 'system', name: 'test' } as const },
      ...{ commandId: personId as string as CommandId, correlationId: personId as string as CorrelationId },
    };
    const written = without.encode(
      person.stream,
      personId as string as EventId,
      { type: 'PersonErased', schemaVersion: 1, data: erased },
      metadata,
    );
    const after: StoredEvent = { ...written, stream: person.stream, revision: 1000n, position: '9999999' as StoredEvent['position'] };
    const path = viewOf(files.next(), [...log, after], (stored) => without.decode(stored, 'locked'));
    expect(canonical(path)).toBe(canonical(whole));
    expect(readFileSync(path).includes('cipher')).toBe(false);
  });

  it('leave unread what was closed long before, and count the same', () => {
    const later = { period: periodOf('2027-28-Q4') as ReportingPeriod, knownAt: instant('2028-04-10T09:00:00.000Z') };
    readViewFile(whole, (db) => {
      for (const one of [asked, later, { ...later, period: periodOf('2029-01..2029-01') as ReportingPeriod }]) {
        const all = recordsAt(db, one.knownAt, instant('2000-01-01T00:00:00.000Z'));
        const figures = countFigures(all, questionInView(db, one, allMeasures));
        expect(JSON.parse(figuresIn(db, one, allMeasures).canonical)).toEqual(JSON.parse(JSON.stringify(figures)));
      }
      const since = instant('2026-09-01T00:00:00.000Z');
      expect([...recordsAt(db, knownAt, since)].length).toBeLessThan(
        [...recordsAt(db, knownAt, instant('2000-01-01T00:00:00.000Z'))].length,
      );
    });
  });

  it('know whose records are of one person, and when each of theirs was reported', () => {
    const persons = [
      ...new Set(
        force.events.flatMap(({ type, data }) => (type === 'CaseOpened' ? ((data as { personId?: SubjectId }).personId ?? []) : [])),
      ),
    ];
    readViewFile(whole, (db) => {
      const { reportsOf, personOf } = questionInView(db, asked, []);
      const repeated = persons.filter((person) => reportsOf(person).length > 1);
      expect(repeated.length).toBeGreaterThan(0);
      for (const person of repeated) {
        const cases = [...recordsAt(db, knownAt, instant('2000-01-01T00:00:00.000Z'))].filter(
          (one) =>
            one.personId !== undefined && personOf(one.personId) === personOf(person) && !one.isStaffVictim && one.status !== 'DUPLICATE',
        );
        expect(reportsOf(person)).toEqual(cases.map(({ caseId, reportedAt }) => ({ caseId, reportedAt })));
      }
    });
  });
});
