import { FiguresQuery } from '../../../src/casework/figures/figures-query';
import { QuarterlyReviews } from '../../../src/casework/quarterly-reviews/quarterly-reviews.query';
import type { Edition } from '../../../src/domain/publication/edition';
import type { Figures } from '../../../src/domain/figures/figures';
import { periodOf, type ReportingPeriod } from '../../../src/domain/figures/reporting-period';
import type { Instant } from '../../../src/kernel/instant';
import type { TestApp } from '../../support/app';
import { createFilledApp } from '../../support/filled-force';
import { ToldCase } from '../../support/told-case';

type Agent = Awaited<ReturnType<TestApp['api']>>;
const second = periodOf('2026-27-Q2') as ReportingPeriod;
const later = (at: Instant, ms: number): Instant => new Date(Date.parse(at) + ms).toISOString() as Instant;

describe('A pack of the fictional force', () => {
  let app: TestApp;
  let secretary: Agent;
  let figures: FiguresQuery;
  beforeAll(async () => {
    app = await createFilledApp(40, { meetings: false });
    secretary = await app.api('secretary');
    figures = app.nest.get(FiguresQuery, { strict: false });
  }, 120_000);
  afterAll(() => app.close());

  const freeze = async (period: string): Promise<void> => {
    const { body } = await secretary.post(`/api/v1/quarters/${period}/freeze`).send({}).expect(201);
    await secretary
      .get(`/api/v1/quarters/${period}/frozen`)
      .query({ atLeast: (body as { position: string }).position })
      .expect(200);
  };

  it('is frozen as known at the last instant that is past for certain, and not a millisecond later', async () => {
    const proven = figures.provenUpTo() as Instant;
    expect((await figures.of(second, proven)).figures.provisional).toBe(false);
    expect((await figures.of(second, later(proven, 1))).figures.provisional).toBe(true);
    const counted = await figures.of(second, proven);
    await freeze('2026-27-Q2');
    const frozen = app.nest.get(QuarterlyReviews, { strict: false }).figuresOf('2026-27-Q2');
    expect(frozen).toMatchObject({ canonical: counted.canonical, sha256: counted.sha256, position: counted.position });
    expect(frozen?.figures.measures.length).toBeGreaterThan(15);
  });

  it('shows in public no number under five', async () => {
    const { body } = await (await app.api('panel-member')).get('/api/v1/published/2026-27-Q2').expect(200);
    const cells = (body as Edition).tables.flatMap(({ rows, total = [] }) => [...rows.flatMap((row) => row.cells), ...total]);
    expect(cells.length).toBeGreaterThan(50);
    expect(cells.filter((cell) => 'n' in cell && cell.n < 5)).toEqual([]);
  });

  it('stays as it is whatever is entered afterwards, which stands in the next pack', async () => {
    const first = await secretary.get('/api/v1/quarters/2026-27-Q2/frozen').expect(200);
    const told = new ToldCase(app, 'entered late');
    await told.open({ name: 'Somebody Late' });
    app.moveClock('2027-01-12T09:00:00.000Z' as Instant);
    secretary = await app.api('secretary');
    await told.contact();
    await freeze('2026-27-Q3');
    expect((await secretary.get('/api/v1/quarters/2026-27-Q2/frozen').expect(200)).text).toBe(first.text);
    const { restatement } = (await secretary.get('/api/v1/quarters/2026-27-Q3/frozen').expect(200)).body as Figures;
    expect(restatement).toMatchObject({ period: '2026-27-Q2', frozenAsKnownAt: (first.body as Figures).knownAt });
  });
});
