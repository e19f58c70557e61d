import type request from 'supertest';
import { createTestApp, type TestApp } from '../support/app';
import { PlantedApiModule, seen } from './planted-command';

const key = '6f9619ff-8b86-4011-b42d-00c04fc964ff';
const right = { occurredAt: '2026-03-02T08:00:00+00:00', note: ' Rang. ' };

describe('a command at the API', () => {
  let app: TestApp;
  let api: Awaited<ReturnType<TestApp['api']>>;
  beforeAll(async () => {
    app = await createTestApp({ store: 'memory', moreFeatures: [PlantedApiModule] });
    api = await app.api('inspector');
  });
  afterAll(() => app.close());

  const open = (body: object | string): request.Test => api.post('/api/v1/planted').set('Content-Type', 'application/json').send(body);

  it('that makes something answers 201 with its address, entity tag, revision and position', async () => {
    const answer = await open(right).expect(201);
    expect(answer.headers['location']).toBe(`/api/v1/planted/${answer.body.caseId}`);
    expect(answer.headers['etag']).toBe('"0"');
    expect(answer.body).toMatchObject({ revision: 0, position: expect.stringMatching(/^[\w-]{40,}$/) });
    expect(seen.body).toMatchObject({ occurredAt: '2026-03-02T08:00:00.000Z', note: 'Rang.' });
    expect(seen.context).toMatchObject({ at: app.now(), actor: { kind: 'person', staffId: app.staffId('inspector'), role: 'INSPECTOR' } });
  });

  it('that changes something answers 200, on the revision that was stated', async () => {
    const answer = await api.post(`/api/v1/planted/${key}/changes`).set('If-Match', '"6"').send(right).expect(200);
    expect(answer.headers['etag']).toBe('"7"');
    expect(seen.context?.expectedRevision).toBe(6n);
  });

  it.each(['W/"6"', '6', '*', '"6", "7"', '"-1"', '"06"'])('refuses If-Match %s: one strong tag or none', async (tag) => {
    const answer = await api.post(`/api/v1/planted/${key}/changes`).set('If-Match', tag).send(right);
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([400, 'If-Match']);
  });

  it('is the same command for the same key, whatever the case of its letters, and another for another person, route or key', async () => {
    const idOf = async (send: request.Test): Promise<string | undefined> => {
      await send.expect((answer) => expect(answer.status).toBeLessThan(300));
      return seen.context?.commandId;
    };
    const first = await idOf(open(right).set('Idempotency-Key', key));
    expect(await idOf(open(right).set('Idempotency-Key', key.toUpperCase()))).toBe(first);
    const others = [
      await idOf(open(right)),
      await idOf(open(right).set('Idempotency-Key', key.replace('6f', '7f'))),
      await idOf((await app.api('support-officer')).post('/api/v1/planted').set('Idempotency-Key', key).send(right)),
      await idOf(api.post(`/api/v1/planted/${key}/changes`).set('Idempotency-Key', key).send(right)),
    ];
    expect(new Set([first, ...others]).size).toBe(5);
    expect((await open(right).set('Idempotency-Key', 'twice')).status).toBe(400);
  });

  it('has a digest that does not depend on the order of its fields', async () => {
    const digestOf = async (body: object): Promise<string | undefined> => {
      await open(body).expect(201);
      return seen.context?.bodyDigest;
    };
    const digest = await digestOf({ note: 'a', occurredAt: right.occurredAt });
    expect(await digestOf({ occurredAt: right.occurredAt, note: 'a' })).toBe(digest);
    expect(await digestOf({ occurredAt: right.occurredAt, note: 'b' })).not.toBe(digest);
  });

  it('names every fault at once, by JSON pointer, and repeats no value', async () => {
    const answer = await open({
      occurredAt: '2026-13-45',
      note: `${'x'.repeat(21)}SECRET`,
      about: [key, 'SECRET'],
      strands: [{ strand: 'RACE' }, { strand: 'SECRET' }],
      extra: 1,
    });
    expect(answer.status).toBe(400);
    expect(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '/about',
      '/extra',
      '/note',
      '/occurredAt',
      '/strands/1/strand',
    ]);
    expect(JSON.stringify(answer.body)).not.toContain('SECRET');
  });

  it.each([
    ['a moment that is still to come', { occurredAt: '2026-03-02T09:00:00.001Z' }],
    ['a moment before 1900', { occurredAt: '1899-12-31T23:59:59.999Z' }],
    ['a moment without an offset', { occurredAt: '2026-03-02T08:00:00' }],
    ['a number for a moment', { occurredAt: 5 }],
    ['a control character', { ...right, note: 'a\u0000b' }],
    ['a lone surrogate', '{"occurredAt":"2026-03-02T08:00:00Z","note":"\\ud800"}'],
    ['text that turns round what is read', { ...right, note: 'a\u202eb' }],
    ['only spaces', { ...right, note: '   ' }],
    ['a list', []],
    ['a list in the place of text', { ...right, note: ['a'] }],
    ['null', 'null'],
    ['a polluted prototype', '{"__proto__":{"occurredAt":"2026-03-02T08:00:00Z"}}'],
    ['a constructor', '{"constructor":{"prototype":{"note":"x"}}}'],
    ['a number too large', '{"occurredAt":1e999}'],
    ['what is nested too deeply', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`],
    ['nothing', ''],
  ])('answers %s with 400 and a code', async (_, body) => {
    const answer = await open(body);
    expect(answer.status).toBe(400);
    expect(answer.body.code).toMatch(/^[A-Z_]+$/);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });

  it('counts text by the characters that people see in a code point each', async () => {
    await open({ ...right, note: '😀'.repeat(20) }).expect(201);
    await open({ ...right, note: '😀'.repeat(21) }).expect(400);
  });

  it('is not taken from a cookie alone, and from nobody with 401', async () => {
    await app.anonymous().post('/api/v1/planted').send(right).expect(401);
    const browser = await app.browser('inspector');
    const refused = await browser.send('/api/v1/planted', right);
    expect([refused.status, refused.body.code]).toEqual([403, 'FORGERY_SUSPECTED']);
  });

  it('is refused to roles without the right, and so is an id that is none answered like an unknown one', async () => {
    const answer = await (await app.api('auditor')).post('/api/v1/planted').send(right);
    expect([answer.status, answer.body.code]).toEqual([403, 'NOT_ALLOWED']);
    const unknown = await api.post('/api/v1/planted/no-id/changes').send(right);
    expect([unknown.status, unknown.body.code]).toEqual([404, 'NOT_FOUND']);
  });

  it('lets a search be logged by what it found, never by what was asked', async () => {
    const position = (await open(right)).body.position as string;
    const before = (await app.accessLog()).length;
    await api
      .get('/api/v1/planted')
      .query({ lpu: 'LPU-1' })
      .expect(200, { items: [{ caseId: 'one' }, { caseId: 'two' }], lpu: 'LPU-1' });
    expect((await app.accessLog()).slice(before)).toMatchObject([
      { what: 'search', ids: ['one', 'two'], right: 'case:search', outcome: 'allowed' },
    ]);
    const late = await api.get('/api/v1/planted').query({ atLeast: position });
    expect([late.status, late.body.code, late.headers['retry-after']]).toEqual([503, 'NOT_CAUGHT_UP', '2']);
    expect((await api.get('/api/v1/planted').query({ q: 'a' })).status).toBe(400);
  });
});
