import { instant } from '../../../src/kernel/instant';
import type { LpuCode, SubjectId } from '../../../src/kernel/ids';
import { createTestApp, type TestApp } from '../../support/app';
import { appointLeads, establishUnits } from '../../support/established-units';
import { ToldCase } from '../../support/told-case';

describe('The force at a glance', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await createTestApp({ store: 'memory' });
    await establishUnits(app);
  });
  afterEach(() => app.close());

  const glance = async () => (await (await app.api('senior-lead')).get('/api/v1/force').expect(200)).body;
  const opened = async (label: string, lpu = 'LPU-1'): Promise<ToldCase> => {
    const told = new ToldCase(app, label);
    await told.open({ lpu: lpu as LpuCode });
    return told;
  };

  it('counts by unit what is open, due, overdue by how long, and never contacted', async () => {
    await opened('one');
    await opened('two', 'LPU-2');
    const before = await glance();
    expect(before.units.map(({ lpu, open }: { lpu: string; open: number }) => [lpu, open])).toEqual([
      ['LPU-1', 1],
      ['LPU-2', 1],
    ]);
    expect(before.units[0]).toMatchObject({ reviews: { today: 2 }, contacts: { today: 1 }, overdue: { day: 0 }, neverContacted: 1 });
    app.moveClock(instant('2026-03-03T09:00:00.000Z'));
    expect((await glance()).units[0]).toMatchObject({ overdue: { day: 3, threeDays: 0 }, reviews: { today: 0 } });
    app.moveClock(instant('2026-03-07T09:00:00.000Z'));
    const { units, total } = await glance();
    expect(units[0].overdue).toMatchObject({ day: 1, sevenDays: expect.any(Number) });
    expect(units[0].overdue.sevenDays).toBeGreaterThan(3);
    expect(total.overdue.sevenDays).toBe(2 * Number(units[0].overdue.sevenDays));
    expect(total.neverContacted).toBe(2);
    app.moveClock(instant('2026-03-20T09:00:00.000Z'));
    expect((await glance()).units[0].overdue).toMatchObject({ day: 0, threeDays: 0 });
  });

  it('counts nothing of a case from which the senior lead is shut out', async () => {
    const told = await opened('hidden');
    const seen = await glance();
    expect(seen.total.open).toBe(1);
    await told.tell('IdentifyAllegedPerpetrator', {
      subjectId: '5a0c1d1e-cccc-4000-8000-00000000000c' as SubjectId,
      colleague: app.staffId('senior-lead'),
    });
    const { total } = await glance();
    expect(total).toMatchObject({ open: 0, reviews: { today: 0, week: 0 }, neverContacted: 0 });
  });

  it('lists first reviews that were exempted, and what was done in time without proof', async () => {
    const told = await opened('exempted');
    await told.tell('ExemptFirstReview', { reason: 'Recorded twice.' }, 'senior-lead');
    const late = await opened('written up late');
    app.moveClock(instant('2026-03-03T09:00:00.000Z'));
    await late.contact({ occurredAt: instant('2026-03-02T12:00:00.000Z'), purposes: ['FIRST_CONTACT'] });
    expect((await glance()).units[0]).toMatchObject({ exemptions: 1, unconfirmed: 1, neverContacted: 1 });
    const page = await (await app.browser('senior-lead')).open('/force');
    const hrefs = [...page.document.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
    expect(hrefs).toContain(`/cases/${told.caseId}`);
    expect(hrefs).toContain('/breaches?lpu=LPU-1');
    expect(page.text).toContain('Done in time, proof not seen yet');
    app.moveClock(instant('2026-06-30T09:00:00.000Z'));
    expect((await glance()).units[0]).toMatchObject({ exemptions: 0 });
  });

  it('shows where nobody holds the duty', async () => {
    expect((await glance()).units[0].gaps).toEqual([{ from: app.now(), until: '2026-03-09T09:00:00.000Z' }]);
    const page = await (await app.browser('senior-lead')).open('/force');
    expect(page.text).toContain('nobody holds the Inspector’s duty now');
    const reviews = await (await app.browser('senior-lead')).open('/reviews');
    expect(reviews.text).toContain('Nobody holds the duty in LPU-2');
    await appointLeads(app);
    expect((await glance()).units.map(({ gaps }: { gaps: unknown[] }) => gaps)).toEqual([[], []]);
  });

  it('is the senior lead’s alone', async () => {
    for (const persona of ['inspector', 'supervisor', 'support-officer', 'auditor', 'administrator'] as const)
      await (await app.api(persona)).get('/api/v1/force').expect(403);
  });
});
