import { createTestApp, type TestApp } from '../support/app';

describe('GET /api/v1/me', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({ store: 'memory' });
  });
  afterAll(() => app.close());

  it('says who is asking and what they may do', async () => {
    const answer = await (await app.api('support-officer')).get('/api/v1/me').expect(200);
    expect(answer.body).toMatchObject({ name: 'Marged Pritchard-Vale', posts: [{ role: 'SUPPORT_OFFICER', lpu: 'LPU-1' }] });
    expect(answer.body.permissions).toContain('contact:record');
  });

  it('answers 401 to nobody, to a forged token and to one that is an hour old', async () => {
    const token = await app.token('inspector');
    for (const authorization of [undefined, 'Bearer nonsense', `Bearer ${token.slice(0, -3)}AAA`, 'Basic YTpi']) {
      const asked = app.anonymous().get('/api/v1/me');
      const answer = await (authorization === undefined ? asked : asked.set('Authorization', authorization));
      expect(answer.status).toBe(401);
      expect(answer.headers['content-type']).toContain('application/problem+json');
      expect(answer.body).toMatchObject({ type: '/problems/not-signed-in', status: 401, code: 'NOT_SIGNED_IN' });
    }
    app.moveClock(3_601_000);
    await app.anonymous().get('/api/v1/me').set('Authorization', `Bearer ${token}`).expect(401);
  });

  it('answers problems in JSON for whatever is wrong under /api, whatever Accept says', async () => {
    const api = await app.api('inspector');
    const unknown = await api.get('/api/v1/nothing-here').set('Accept', 'text/html');
    expect([unknown.status, unknown.body.code]).toEqual([404, 'NOT_FOUND']);
    const malformed = await api.post('/api/v1/me').set('Content-Type', 'application/json').send('{"a":');
    expect([malformed.status, malformed.body.code]).toEqual([400, 'MALFORMED_BODY']);
    const form = await api.post('/api/v1/me').set('Content-Type', 'text/plain').send('a');
    expect([form.status, form.body.code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    const large = await api.post('/api/v1/me').send({ text: 'a'.repeat(1_100_000) });
    expect([large.status, large.body.code]).toEqual([413, 'TOO_LARGE']);
    const stale = await api.get('/api/v1/me').query({ atLeast: 'made-up' });
    expect([stale.status, stale.body.code]).toEqual([400, 'VALIDATION_FAILED']);
  });
});
