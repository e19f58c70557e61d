import fc from 'fast-check';
import { knownAt } from '../../src/event-store/known-at';
import type { EventFeed, StoredEvent } from '../../src/kernel/event-store';
import { instant, type Instant } from '../../src/kernel/instant';
import type { Position } from '../../src/kernel/position';

const quarterEnd = instant('2026-03-31T23:00:00.000Z');
const minutesFrom = (from: Instant, minutes: number): Instant => instant(new Date(Date.parse(from) + minutes * 60_000).toISOString());

/** A log whose events were recorded at these moments, in this order. */
function logOf(recordedAt: readonly Instant[], batchSize = 3): Pick<EventFeed, 'read'> {
  const events = recordedAt.map((at, index) => ({
    position: String(index + 1) as Position,
    metadata: JSON.stringify({ recordedAt: at }),
  })) as StoredEvent[];
  return {
    async *read() {
      await Promise.resolve();
      for (let from = 0; from < events.length; from += batchSize) yield events.slice(from, from + batchSize);
    },
  };
}

const at = (...minutes: number[]): Pick<EventFeed, 'read'> => logOf(minutes.map((minute) => minutesFrom(quarterEnd, minute)));

describe('what was known at an instant', () => {
  it('is nothing, provisionally, while the log is empty', async () => {
    expect(await knownAt(at(), quarterEnd)).toEqual({ position: null, events: 0, provisional: true });
  });

  it('is the log up to the last event recorded by then', async () => {
    expect(await knownAt(at(-60, -5, 0, 1, 30), quarterEnd)).toEqual({ position: '3', events: 3, provisional: false });
  });

  it('is provisional until something recorded later proves that the instant is past', async () => {
    expect(await knownAt(at(-60, -5), quarterEnd)).toEqual({ position: '2', events: 2, provisional: true });
    expect(await knownAt(at(-60, -5, 0), quarterEnd)).toEqual({ position: '3', events: 3, provisional: true });
    expect(await knownAt(at(-60, -5, 0, 1), quarterEnd)).toEqual({ position: '3', events: 3, provisional: false });
  });

  it('is not moved by a server whose clock is an hour slow', async () => {
    expect(await knownAt(at(-30, 10, -50, -40), quarterEnd)).toEqual({ position: '1', events: 1, provisional: false });
  });

  it('ends at a server whose clock is an hour fast, for ever', async () => {
    expect(await knownAt(at(-30, 40, -20, -10, 5), quarterEnd)).toEqual({ position: '1', events: 1, provisional: false });
  });

  describe('with servers whose clocks differ by up to an hour', () => {
    /** Real time goes on; each event is recorded by the clock of whichever server wrote it. */
    const logs = fc
      .array(fc.record({ after: fc.nat({ max: 20 }), skew: fc.constantFrom(-60, -7, 0, 3, 60) }), { maxLength: 40 })
      .map((written) => {
        let now = -200;
        return written.map(({ after, skew }) => minutesFrom(quarterEnd, (now += after) + skew));
      });
    const moments = fc.integer({ min: -250, max: 700 }).map((minutes) => minutesFrom(quarterEnd, minutes));

    it('never moves again once it is final, however the log grows', async () => {
      await fc.assert(
        fc.asyncProperty(logs, moments, async (log, moment) => {
          let final: unknown;
          for (let length = 0; length <= log.length; length += 1) {
            const answer = await knownAt(logOf(log.slice(0, length)), moment);
            if (final !== undefined) expect(answer).toEqual(final);
            else if (!answer.provisional) final = answer;
          }
        }),
        { numRuns: 60 },
      );
    });

    it('never shrinks for a later instant, and holds nothing recorded after it', async () => {
      await fc.assert(
        fc.asyncProperty(logs, moments, moments, async (log, one, other) => {
          const [earlier, later] = one < other ? [one, other] : [other, one];
          const [first, second] = [await knownAt(logOf(log), earlier), await knownAt(logOf(log), later)];
          expect(second.events).toBeGreaterThanOrEqual(first.events);
          expect(log.slice(0, second.events).every((recorded) => recorded <= later)).toBe(true);
          expect(second.provisional).toBe(second.events === log.length);
        }),
      );
    });
  });
});
