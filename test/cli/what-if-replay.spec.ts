import { replayCase, type ReportedCase, reportedCase } from '../../src/cli/replay-case';
import type { Replayed } from '../../src/domain/obligations/what-if/replay';
import { defaultTerms } from '../../src/domain/obligations/default-terms';
import { changesIn } from '../../src/domain/obligations/what-if/what-if';
import type { Instant } from '../../src/kernel/instant';
import { smallForce, type SmallForce } from '../support/small-force';

const period = { from: '2025-11-20T00:00:00.000Z' as Instant, to: '2026-11-20T00:00:00.000Z' as Instant };

describe('What if the pack in force were in force', () => {
  let told: SmallForce;
  beforeAll(async () => {
    told = await smallForce({ cases: 100 });
  }, 60_000);

  const replayed = async () => {
    const cases: (ReportedCase & { readonly replayed: Replayed })[] = [];
    for await (const batch of told.store.read(null)) {
      for (const stored of batch) {
        const one = reportedCase(stored, told.codec, period);
        if (one) cases.push({ ...one, replayed: await replayCase(told.store, told.codec, one, period.to, defaultTerms) });
      }
    }
    return cases;
  };

  it('nothing changes', async () => {
    const cases = await replayed();
    expect(cases.length).toBeGreaterThan(50);
    expect(cases.flatMap(({ replayed }) => replayed.was.obligations).length).toBeGreaterThan(500);
    expect(cases.flatMap(({ reference, replayed }) => changesIn(replayed, period.to).map((change) => ({ reference, ...change })))).toEqual(
      [],
    );
  });
});
