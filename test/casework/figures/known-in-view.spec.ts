import '../../support/property-seed';
import fc from 'fast-check';
import { figuresRows } from '../../../src/casework/figures/figures.rows';
import type { FigureRow } from '../../../src/casework/figures/figures.projection';
import { headOf, knownInView, logFrom } from '../../../src/casework/figures/known-in-view';
import { knownAt } from '../../../src/event-store/known-at';
import type { StoredEvent } from '../../../src/kernel/event-store';
import { instant, type Instant } from '../../../src/kernel/instant';
import type { Position } from '../../../src/kernel/position';
import { type Database, openDatabase } from '../../../src/sqlite/database';

const quarterEnd = Date.parse('2026-09-30T22:59:59.999Z');
const after = (minutes: number): Instant => instant(new Date(quarterEnd + minutes * 60_000).toISOString());

const rowOf = (recordedAt: Instant, index: number): FigureRow => ({
  stream: `supportCase-${String(index % 3)}`,
  from: index,
  to: index,
  position: String(index + 1) as Position,
  recordedAt,
  facts: '',
  report: '',
  others: [],
});
const feedOf = (recordedAt: readonly Instant[]) => ({
  async *read() {
    await Promise.resolve();
    yield recordedAt.map((at, index) => ({ position: String(index + 1), metadata: JSON.stringify({ recordedAt: at }) }) as StoredEvent);
  },
});

function viewOf(recordedAt: readonly Instant[]): Database {
  const db = openDatabase(':memory:', { synchronous: 'NORMAL' });
  db.exec(figuresRows.ddl);
  for (const [index, at] of recordedAt.entries()) figuresRows.save(db, String(index), rowOf(at, index));
  return db;
}

/** Real time goes on; each event is recorded by the clock of whichever server wrote it. */
const logs = fc
  .array(fc.record({ passed: fc.nat({ max: 20 }), skew: fc.constantFrom(-60, -7, 0, 3, 60) }), { maxLength: 30 })
  .map((written) => {
    let now = -200;
    return written.map(({ passed, skew }) => after((now += passed) + skew));
  });
const moments = fc.integer({ min: -300, max: 500 }).map(after);

describe('What was known at an instant, by the view', () => {
  it('is what the log itself says, with servers whose clocks differ', async () => {
    await fc.assert(
      fc.asyncProperty(logs, moments, async (log, at) => {
        const { position, provisional } = await knownAt(feedOf(log), at);
        const db = viewOf(log);
        expect(knownInView(db, at)).toEqual({ position, provisional });
        expect([headOf(db), logFrom(db)]).toEqual([log.length === 0 ? null : String(log.length), log[0] ?? null]);
        db.close();
      }),
      { numRuns: 150 },
    );
  });

  it('does not change where events come again', () => {
    fc.assert(
      fc.property(logs, fc.nat(), (log, some) => {
        const db = viewOf(log);
        const before = db.prepare('SELECT * FROM moment').all();
        for (const [index, at] of log.entries()) if ((some >> (index % 8)) & 1) figuresRows.save(db, String(index), rowOf(at, index));
        expect(db.prepare('SELECT * FROM moment').all()).toEqual(before);
        db.close();
      }),
      { numRuns: 50 },
    );
  });
});
