import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figuresFromLog } from '../../../src/casework/figures/figures-from-log';
import { periodOf, type ReportingPeriod } from '../../../src/domain/figures/reporting-period';
import { instant, type Instant } from '../../../src/kernel/instant';
import type { BuildSource } from '../../../src/projections/build-generations';
import { smallForce, type SmallForce } from '../../support/small-force';
import { plainMeasures } from '../../domain/figures/plain-measures';

const quarter = periodOf('2026-27-Q2') as ReportingPeriod;
const now = instant('2026-11-26T09:00:00.000Z');

describe('Figures from the log alone', () => {
  let force: SmallForce;
  let folder: string;
  beforeAll(async () => {
    force = await smallForce({ cases: 60 });
    folder = mkdtempSync(join(tmpdir(), 'figures-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const source = (): BuildSource => ({
    feed: force.store,
    decode: (stored) => force.codec.decode(stored, 'locked'),
    views: [],
  });
  const asked = (knownAt: Instant, period = quarter) =>
    figuresFromLog(source(), { period, knownAt, now }, { folder, measures: plainMeasures });

  it('count what a plain look at the events counts', async () => {
    expect((await asked(instant('2026-11-01T00:00:00.000Z'))).figures.logBegins).toBe('2025-12');
    expect(readdirSync(folder)).toEqual([]);
  });
});
