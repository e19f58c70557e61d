import { createTestApp, type TestApp } from '../../support/app';
import { establishUnits } from '../../support/established-units';
import { CasesInHand, review } from './case-in-hand';

describe('putting an entry right', () => {
  let app: TestApp;
  let cases: CasesInHand;
  let caseId: string;
  let eventId: string;
  let revision: string;
  beforeAll(async () => {
    app = await createTestApp({ store: 'memory' });
    await establishUnits(app);
    cases = new CasesInHand(app);
  });
  beforeEach(async () => {
    ({ caseId } = await cases.open());
    const { body } = await cases.post('inspector', caseId, 'reviews', review);
    [eventId, revision] = [String(body.eventIds[0]), String(body.revision)];
  });
  afterAll(() => app.close());

  const correct = (body: object, headers = {}) =>
    cases.post('inspector', caseId, 'corrections', { eventId, reason: 'Misheard', ...body }, headers);

  it('says what is right and why, while the entry stays as written', async () => {
    const answer = await correct({ occurredAt: '2026-03-01T20:00:00Z', findings: 'Visited the next day.' });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ caseId, eventIds: [expect.any(String)] });
  });

  it('is refused where nothing changes, the entry has no such field, or there is no such entry', async () => {
    const nothing = await correct({});
    expect([nothing.status, nothing.body.code]).toEqual([409, 'NOTHING_TO_CORRECT']);
    const field = await correct({ channel: 'TELEPHONE' });
    expect([field.status, field.body.code]).toEqual([409, 'ENTRY_CANNOT_BE_CORRECTED']);
    const unknown = await correct({ eventId: '00000000-0000-4000-8000-000000000009', note: 'x' });
    expect([unknown.status, unknown.body.code]).toEqual([409, 'ENTRY_NOT_FOUND']);
    const other = (await cases.open()).caseId;
    const elsewhere = await cases.post('inspector', other, 'corrections', { eventId, reason: 'Misheard', findings: 'x' });
    expect([elsewhere.status, elsewhere.body.code]).toEqual([409, 'ENTRY_NOT_FOUND']);
  });

  it('tells every fault at once', async () => {
    const answer = await correct({ occurredAt: 'yesterday', outcomeType: 23, reason: '', removed: ['occurredAt'], what: 1 });
    const pointers = (answer.body.errors as { pointer: string }[]).map(({ pointer }) => pointer);
    expect(new Set(pointers)).toEqual(new Set(['/occurredAt', '/outcomeType', '/reason', '/removed', '/what']));
  });

  it('lets one of two who change it at once win', async () => {
    const headers = { 'If-Match': `"${revision}"` };
    const answers = await Promise.all([correct({ findings: 'One' }, headers), correct({ findings: 'Two' }, headers)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
  });

  it('ends with a seal, and is for nobody from whom the case is hidden', async () => {
    const seal = { eventId, reason: 'Names somebody at risk', ground: 'ENDANGERS_SOMEONE' };
    const stale = await cases.post('inspector', caseId, 'seals', seal, { 'If-Match': '"0"' });
    expect([stale.status, stale.body.code]).toEqual([412, 'STALE_REVISION']);
    expect((await cases.post('inspector', caseId, 'seals', seal)).status).toBe(201);
    expect((await cases.post('inspector', caseId, 'seals', seal)).status).toBe(200);
    const after = await correct({ findings: 'Another' });
    expect([after.status, after.body.code]).toEqual([409, 'ENTRY_SEALED']);
    const hidden = (await cases.open({ lpu: 'LPU-2' }, 'inspector-other')).caseId;
    for (const headers of [{}, { 'If-Match': '"0"' }, { 'If-Match': '"7"' }]) {
      expect((await cases.post('supervisor', hidden, 'seals', seal, headers)).status).toBe(404);
    }
    expect((await cases.post('supervisor', '00000000-0000-4000-8000-000000000009', 'seals', seal)).status).toBe(404);
  });
});
