import { defaultPack } from '../../../src/domain/obligations/policy-pack/default-pack';
import snapshot from '../../../src/domain/obligations/working-calendar/bank-holidays-2026-11-21.json';
import { createTestApp, type TestApp } from '../../support/app';

type Written = { readonly position: string };

let app: TestApp;
let administrator: Awaited<ReturnType<TestApp['api']>>;
let inspector: Awaited<ReturnType<TestApp['api']>>;

const pack = { ...defaultPack, name: 'fictional', version: '1', title: 'The fictional force’s pack' };
const from = '2026-03-02T09:30:00.000Z';

beforeAll(async () => {
  app = await createTestApp();
  administrator = await app.api('administrator');
  inspector = await app.api('inspector');
});
afterAll(() => app.close());

describe('the policy pack over the API', () => {
  it('is the product’s own at first, for all at work to read', async () => {
    const { body } = await inspector.get('/api/v1/policy/packs').expect(200);
    expect(body).toEqual({ items: [], inForce: 'default-2026-11', nextCursor: null });
    const read = await inspector.get('/api/v1/policy/packs/default-2026-11').expect(200);
    expect(read.body).toEqual({ version: 'default-2026-11', document: defaultPack, adoptions: [] });
    await inspector.get('/api/v1/policy/packs/nobody-1').expect(404);
  });

  it('is refused with the place of every fault in the request, and the old one stays', async () => {
    const faulty = { ...pack, rules: [...pack.rules, pack.rules[0]], quiet: { from: '25:00', to: '07:00' } };
    const { body } = await administrator.post('/api/v1/policy/packs').send({ pack: faulty, from, why: 'Agreed' }).expect(400);
    expect(body).toMatchObject({
      code: 'VALIDATION_FAILED',
      errors: [
        { pointer: '/pack/quiet/from', detail: 'must be a time of day, such as 21:00' },
        { pointer: `/pack/rules/${pack.rules.length}/id` },
      ],
    });
    expect((await inspector.get('/api/v1/policy/packs')).body).toMatchObject({ inForce: 'default-2026-11' });
  });

  it('is not an Inspector’s to adopt', async () => {
    await inspector.post('/api/v1/policy/packs').send({ pack, from, why: 'Agreed' }).expect(403);
  });

  it('is adopted from a time on, and read for ever', async () => {
    const { body, headers } = await administrator.post('/api/v1/policy/packs').send({ pack, from, why: 'The board agreed it' }).expect(201);
    expect(body).toMatchObject({ version: 'fictional-1', revision: 0 });
    expect(headers['location']).toBe('/api/v1/policy/packs/fictional-1');
    const list = await inspector.get('/api/v1/policy/packs').query({ atLeast: (body as Written).position });
    expect(list.body).toMatchObject({
      inForce: 'default-2026-11',
      items: [
        {
          version: 'fictional-1',
          title: pack.title,
          from,
          why: 'The board agreed it',
          adoptedBy: { staffId: app.staffId('administrator') },
        },
      ],
    });
    app.moveClock(30 * 60_000);
    expect((await inspector.get('/api/v1/policy/packs')).body).toMatchObject({ inForce: 'fictional-1' });
    expect((await inspector.get('/api/v1/policy/packs/fictional-1')).body).toMatchObject({ document: pack });
  });

  it('is refused where it would rule the past, or where its version means another', async () => {
    const past = { pack: { ...pack, version: '2' }, from: '2026-03-01T00:00:00Z', why: 'Agreed' };
    expect((await administrator.post('/api/v1/policy/packs').send(past).expect(409)).body).toMatchObject({ code: 'POLICY_BACKDATED' });
    const taken = { pack: { ...pack, title: 'Another' }, why: 'Agreed' };
    expect((await administrator.post('/api/v1/policy/packs').send(taken).expect(409)).body).toMatchObject({ code: 'POLICY_VERSION_TAKEN' });
  });
});

describe('the working calendar over the API', () => {
  const calendar = { file: snapshot, name: 'Bank holidays', version: '2026-12-01', why: 'Published anew' };
  const versions = async (atLeast: string): Promise<unknown[]> => {
    const { body } = await inspector.get('/api/v1/policy/calendars').query({ atLeast }).expect(200);
    return (body as { items: { version: string; isInForce: boolean }[] }).items.map(({ version, isInForce }) => [version, isInForce]);
  };

  it('is adopted, and gets one holiday more', async () => {
    await inspector.post('/api/v1/policy/calendars').send(calendar).expect(403);
    await administrator.post('/api/v1/policy/calendars').send(calendar).expect(201);
    const day = { date: '2026-06-10', title: 'A fictional jubilee', why: 'Proclaimed' };
    const { body } = await administrator.post('/api/v1/policy/holidays').send(day).expect(201);
    expect(await versions((body as Written).position)).toEqual([
      ['2026-12-01+2026-06-10', true],
      ['2026-12-01', false],
      ['2026-11-21', false],
    ]);
  });

  it('is refused with the place of every fault', async () => {
    const file = { ...snapshot, events: [...snapshot.events, { title: 'Again', date: '2026-12-25' }] };
    const { body } = await administrator
      .post('/api/v1/policy/calendars')
      .send({ ...calendar, file, version: '3' })
      .expect(400);
    expect(body).toMatchObject({ errors: [{ pointer: `/file/events/${snapshot.events.length}/date` }] });
    const weekend = { date: '2026-06-13', title: 'A Saturday', why: 'Proclaimed' };
    expect((await administrator.post('/api/v1/policy/holidays').send(weekend).expect(409)).body).toMatchObject({ code: 'DAY_AT_WEEKEND' });
  });
});
