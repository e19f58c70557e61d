import {
  CONSULTATION_SETTINGS,
  type ConsultationSettings,
  type ConsultationTerms,
} from '../../../src/casework/lookups/consultation-settings';
import type { LpuCode } from '../../../src/kernel/ids';
import type { AccessLogEntry } from '../../../src/platform/access-log/access-log-entry';
import { createTestApp, type TestApp } from '../../support/app';
import type { OpenPage } from '../../support/browser';
import { establishUnits } from '../../support/established-units';
import { ToldCase } from '../../support/told-case';

const unknownId = '5a0c1d1e-eeee-4000-8000-00000000000e';
const hour = 60 * 60_000;
const asks = 'Why are you opening this record? – Steadfast';

let app: TestApp;
let here: ToldCase;
let elsewhere: ToldCase;

/** As the policy would have it. */
function policySays(terms: ConsultationTerms): void {
  const settings = app.nest.get<ConsultationSettings>(CONSULTATION_SETTINGS, { strict: false });
  jest.spyOn(settings, 'inForce').mockReturnValue(terms);
}
const everyCase = { reasonFor: 'EVERY_CASE', required: false } as const;
const required = { ...everyCase, required: true };

async function lookedSince(start: number, caseId: string = here.caseId): Promise<readonly string[]> {
  const since = (await app.accessLog()).slice(start).filter(({ ids }) => ids.includes(caseId));
  return since.map(({ what, outcome, reason }: AccessLogEntry) => [what, outcome, reason].filter(Boolean).join(' '));
}
const logged = async (): Promise<number> => (await app.accessLog()).length;
/** But for ids and the secrets of a session. */
const shape = ({ status, html }: OpenPage): string =>
  `${status} ${html.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID').replaceAll(/value="[0-9a-f]{64,}"/g, 'SECRET')}`;

beforeAll(async () => {
  app = await createTestApp();
  await establishUnits(app);
  here = new ToldCase(app, 'here');
  elsewhere = new ToldCase(app, 'elsewhere');
  await here.open();
  await elsewhere.open({ lpu: 'LPU-7' as LpuCode }, 'senior-lead');
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => app.close());

describe('Whoever opens a case', () => {
  it('is not asked why where the policy does not ask', async () => {
    const browser = await app.browser('support-officer');
    expect((await browser.open(`/cases/${here.caseId}`)).title).not.toBe(asks);
  });

  it('says why first, and is led on to the page that they asked for, with nothing of the case shown before', async () => {
    policySays(everyCase);
    const [browser, start] = [await app.browser('support-officer'), await logged()];
    const page = await browser.open(`/cases/${here.caseId}?history=whole`);
    expect([page.title, page.path]).toEqual([asks, `/cases/${here.caseId}/reason`]);
    expect(page.text).not.toContain('Amira');
    const opened = await browser.submit(page, { reason: 'CONTACT' });
    expect([opened.status, opened.path]).toEqual([200, `/cases/${here.caseId}?history=whole`]);
    expect(opened.text).toContain('Amira');
    await browser.open(`/cases/${here.caseId}/contacts/new`);
    expect(await lookedSince(start)).toEqual(['case refused', 'reason for access allowed', 'case allowed CONTACT', 'case allowed CONTACT']);
  });

  it('chooses a reason, and hears so kindly where they did not', async () => {
    policySays(everyCase);
    const browser = await app.browser('support-officer');
    const page = await browser.submit(await browser.open(`/cases/${here.caseId}`), {});
    expect([page.status, page.errors]).toEqual([400, ['Select why you are opening this record']]);
    const again = await browser.submit(page, { reason: 'NOSINESS' });
    expect([again.status, again.errors]).toEqual([400, ['Select why you are opening this record']]);
  });

  it('is asked again after twelve hours, in another session, and about another case', async () => {
    policySays(everyCase);
    const other = new ToldCase(app, 'other');
    await other.open();
    const browser = await app.browser('support-officer');
    await browser.submit(await browser.open(`/cases/${here.caseId}`), { reason: 'CONTACT' });
    expect((await browser.open(`/cases/${here.caseId}`)).title).not.toBe(asks);
    expect((await browser.open(`/cases/${other.caseId}`)).title).toBe(asks);
    expect((await (await app.browser('support-officer')).open(`/cases/${here.caseId}`)).title).toBe(asks);
    const start = app.now();
    for (let halfHours = 0; halfHours < 25; halfHours += 1) {
      app.moveClock(hour / 2);
      await browser.open('/');
    }
    await browser.signIn('support-officer');
    expect((await browser.open(`/cases/${here.caseId}`)).title).toBe(asks);
    app.moveClock(start);
  });

  it('may rather not say where a reason is only asked for, and is not asked again', async () => {
    policySays(everyCase);
    const [browser, start] = [await app.browser('support-officer'), await logged()];
    await browser.submit(await browser.open(`/cases/${here.caseId}`), { reason: 'NOT_SAID' });
    expect((await browser.open(`/cases/${here.caseId}`)).text).toContain('Amira');
    expect((await lookedSince(start)).slice(-2)).toEqual(['case allowed', 'case allowed']);
  });

  it('says why where it is required, even if they would rather not say before', async () => {
    policySays(everyCase);
    const browser = await app.browser('support-officer');
    const page = await browser.open(`/cases/${here.caseId}`);
    await browser.submit(page, { reason: 'NOT_SAID' });
    policySays(required);
    const asked = await browser.open(`/cases/${here.caseId}`);
    expect(asked.title).toBe(asks);
    expect(asked.text).not.toContain('rather not say');
    const again = await browser.submit(page, { reason: 'NOT_SAID' });
    expect([again.status, again.errors]).toEqual([400, ['Select why you are opening this record']]);
    expect((await browser.submit(again, { reason: 'REVIEW' })).text).toContain('Amira');
  });

  it('keeps what they typed in a form that was sent before they said why', async () => {
    const browser = await app.browser('support-officer');
    const form = await browser.open(`/cases/${here.caseId}/risk-assessments/new`);
    policySays(required);
    const asked = await browser.submit(form, { note: 'Afraid of the walk home.' });
    expect(asked.title).toBe(asks);
    const again = await browser.submit(asked, { reason: 'WELFARE' });
    expect(again.path).toBe(`/cases/${here.caseId}/risk-assessments/new`);
    expect(again.text).toContain('Nothing was sent yet');
    expect(again.document.querySelector('textarea[name="note"]')?.textContent).toContain('Afraid of the walk home.');
  });
});

describe('Who may not know of a case', () => {
  it.each([
    ['asked for', everyCase],
    ['required', required],
  ])('is told the same of it as of none, where a reason is %s', async (_, terms) => {
    policySays(terms);
    const [browser, start] = [await app.browser('support-officer'), await logged()];
    for (const path of ['', '/contacts/new', '/reason', '/summary']) {
      const [hidden, unknown] = [await browser.open(`/cases/${elsewhere.caseId}${path}`), await browser.open(`/cases/${unknownId}${path}`)];
      expect([path, hidden.status]).toEqual([path, 404]);
      expect(shape(hidden)).toBe(shape(unknown));
    }
    const fields = [...(await browser.open('/')).document.querySelectorAll('input[name="_csrf"]')];
    const csrf = fields[0]?.getAttribute('value') ?? '';
    for (const reason of ['REVIEW', 'NOSINESS', 'NOT_SAID'])
      for (const id of [elsewhere.caseId, unknownId]) {
        const sent = await browser.post(`/cases/${id}/reason`, [
          ['_csrf', csrf],
          ['reason', reason],
        ]);
        expect([id, reason, sent.status]).toEqual([id, reason, 404]);
      }
    for (const id of [elsewhere.caseId, unknownId])
      expect(new Set((await lookedSince(start, id)).map((line) => line.split(' ').at(-1)))).toEqual(new Set(['not-found']));
    expect(await lookedSince(start, elsewhere.caseId)).toEqual(await lookedSince(start, unknownId));
  });

  it.each([everyCase, required])('hears the same as a program, with a reason or without: %j', async (terms) => {
    policySays(terms);
    const api = await app.api('support-officer');
    for (const reason of [undefined, 'REVIEW', 'NOSINESS']) {
      const answers = [];
      for (const id of [elsewhere.caseId, unknownId]) {
        const asked = api.get(`/api/v1/cases/${id}`);
        const { status, body } = await (reason === undefined ? asked : asked.set('Access-Reason', reason));
        answers.push({ status, body: { ...(body as object), errorId: '' } });
      }
      expect(answers[0]).toEqual(answers[1]);
      expect(answers[0]?.status).toBe(reason === 'NOSINESS' ? 400 : 404);
    }
  });
});

describe('A program', () => {
  it('says why in a header, and may leave it out where it is only asked for', async () => {
    policySays(everyCase);
    const [api, start] = [await app.api('support-officer'), await logged()];
    await api.get(`/api/v1/cases/${here.caseId}`).expect(200);
    await api.get(`/api/v1/cases/${here.caseId}`).set('Access-Reason', 'SUPERVISION').expect(200);
    await api.get(`/api/v1/cases/${here.caseId}/timeline`).set('Access-Reason', 'REVIEW').expect(200);
    expect(await lookedSince(start)).toEqual(['case allowed', 'case allowed SUPERVISION', 'case allowed REVIEW']);
  });

  it('is shown nothing without one where it is required, and that it asked is written down', async () => {
    policySays(required);
    const [api, start] = [await app.api('support-officer'), await logged()];
    for (const path of ['', '/timeline', '/obligations']) {
      const { status, body } = await api.get(`/api/v1/cases/${here.caseId}${path}`);
      expect([status, (body as { code: string }).code]).toEqual([428, 'REASON_FOR_ACCESS_REQUIRED']);
      expect(JSON.stringify(body)).not.toContain(here.caseId);
    }
    await api.get(`/api/v1/cases/${here.caseId}`).set('Access-Reason', 'REVIEW').expect(200);
    expect(await lookedSince(start)).toEqual(['case refused', 'case refused', 'case refused', 'case allowed REVIEW']);
  });

  it('hears of a reason that is none', async () => {
    const { status, body } = await (await app.api('support-officer')).get(`/api/v1/cases/${here.caseId}`).set('Access-Reason', 'to look');
    expect([status, (body as { errors: unknown }).errors]).toEqual([
      400,
      [{ pointer: 'Access-Reason', detail: 'must be one of REVIEW, CONTACT, INVESTIGATION, WELFARE, SUPERVISION, DISCLOSURE, OTHER' }],
    ]);
  });
});
