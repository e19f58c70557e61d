import type { LpuCode, StaffId } from '../../src/kernel/ids';
import { createTestApp, type TestApp } from '../support/app';
import { establishUnits } from '../support/established-units';
import { ToldCase } from '../support/told-case';

let app: TestApp;
let here: ToldCase;
let elsewhere: ToldCase;

beforeAll(async () => {
  app = await createTestApp({ store: 'memory' });
  await establishUnits(app);
  here = new ToldCase(app, 'here');
  elsewhere = new ToldCase(app, 'elsewhere');
  await here.open();
  await elsewhere.open({ lpu: 'LPU-7' as LpuCode }, 'senior-lead');
});
afterAll(() => app.close());

const logged = async (): Promise<number> => (await app.accessLog()).length;
async function lookedSince(start: number, caseId: string): Promise<readonly string[]> {
  const since = (await app.accessLog()).slice(start).filter(({ ids }) => ids.includes(caseId));
  return since.map(({ what, outcome }) => `${what} ${outcome}`);
}

describe('The access log', () => {
  const ofStaff = async (start: number, staffId: StaffId) =>
    (await app.accessLog()).slice(start).filter((entry) => entry.staffId === staffId);

  it('holds the id of a hidden case that somebody sent a form to, as not found', async () => {
    const browser = await app.browser('support-officer');
    const form = await browser.open(`/cases/${here.caseId}/risk-assessments/new`);
    const start = await logged();
    const fields = ['_csrf', 'commandId'].map((name): [string, string] => [
      name,
      form.document.querySelector(`main input[name="${name}"]`)?.getAttribute('value') ?? '',
    ]);
    const typed: [string, string][] = [
      ['risk', 'HIGH'],
      ['note', 'x'],
      ['occurred-date', '2026-03-01'],
      ['occurred-time', '09:00'],
    ];
    expect((await browser.post(`/cases/${elsewhere.caseId}/risk-assessments/new`, [...fields, ...typed])).status).toBe(404);
    expect(await lookedSince(start, elsewhere.caseId)).toEqual(['case not-found']);
  });

  it('holds the id of a hidden case that was asked for, by page and by program', async () => {
    const start = await logged();
    await (await app.browser('support-officer')).open(`/cases/${elsewhere.caseId}`);
    await (await app.api('support-officer')).get(`/api/v1/cases/${elsewhere.caseId}/timeline`).expect(404);
    expect(await lookedSince(start, elsewhere.caseId)).toEqual(['case not-found', 'case not-found']);
  });

  it('holds the id of a case that somebody asked for whose role sees none', async () => {
    const start = await logged();
    await (await app.api('administrator')).get(`/api/v1/cases/${here.caseId}`).expect(403);
    expect(await lookedSince(start, here.caseId)).toEqual(['case refused']);
  });

  it('holds the ids that a search found, and none that it did not show', async () => {
    const start = await logged();
    const search = async (text: string) => (await app.api('support-officer')).post('/api/v1/cases/search').send({ text }).expect(200);
    await search('Amira Test');
    await search('Nobody Atall');
    const [found, nothing] = (await ofStaff(start, app.staffId('support-officer'))).filter(({ what }) => what === 'search');
    expect(found?.ids).toContain(here.caseId);
    expect(found?.ids).not.toContain(elsewhere.caseId);
    expect(nothing?.ids).toEqual([]);
  });
});
