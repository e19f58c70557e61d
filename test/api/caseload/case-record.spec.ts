import type { EventId } from '../../../src/kernel/ids';
import { createTestApp, type TestApp } from '../../support/app';
import { ToldCase } from '../../support/told-case';

describe('A case through the API', () => {
  let app: TestApp;
  const told = () => new ToldCase(app, 'api');
  beforeAll(async () => {
    app = await createTestApp();
    await told().open({ name: 'Amira Test', telephone: '07700 900111', crimeReference: '04RC/26/1', risk: 'MEDIUM' });
  });
  afterAll(() => app.close());

  it('answers the case with its person and the revision to match', async () => {
    const { body, headers } = await (await app.api('support-officer')).get(`/api/v1/cases/${told().caseId}`).expect(200);
    expect(body).toMatchObject({
      caseId: told().caseId,
      status: 'OPEN',
      kind: 'HATE_CRIME',
      risk: 'MEDIUM',
      recordedLpu: 'LPU-1',
      responsibleLpu: 'LPU-1',
      crimeReference: '04RC/26/1',
      person: { personId: told().personId, name: 'Amira Test' },
      firstReview: 'DUE',
    });
    expect(headers['etag']).toBe(`"${String(body.revision)}"`);
    expect(JSON.stringify(body)).not.toContain('07700');
  });

  it('answers alike for a case that is hidden and one that there is not', async () => {
    const hidden = new ToldCase(app, 'api hidden');
    await hidden.open({ lpu: 'LPU-7' as never }, 'senior-lead');
    const api = await app.api('support-officer');
    for (const path of ['', '/timeline']) {
      const one = await api.get(`/api/v1/cases/${hidden.caseId}${path}`).expect(404);
      const other = await api.get(`/api/v1/cases/00000000-0000-4000-8000-000000000000${path}`).expect(404);
      expect({ ...one.body, errorId: '' }).toEqual({ ...other.body, errorId: '' });
    }
  });

  it('tells what happened, each entry with both times and where it stands', async () => {
    const { body } = await (await app.api('support-officer')).get(`/api/v1/cases/${told().caseId}/timeline`).expect(200);
    expect(body.nextCursor).toBeNull();
    expect(body.items[0]).toMatchObject({
      type: 'CaseOpened',
      recordedAt: app.now(),
      by: app.staffId('support-officer'),
      revision: 0,
      data: { crimeReference: '04RC/26/1' },
    });
    await (await app.api('support-officer')).get(`/api/v1/cases/${told().caseId}?atLeast=${body.items[0].position}`).expect(200);
  });

  it('gives of a sealed entry only that it was sealed, whoever lists the history', async () => {
    const sealed = new ToldCase(app, 'api sealed');
    await sealed.open();
    const { eventIds } = await sealed.contact({ note: 'The blue door.' });
    await sealed.tell(
      'SealEntry',
      { eventId: eventIds[0] as EventId, entry: { type: 'ContactRecorded' }, ground: 'WRONG_PERSON', reason: 'Not hers.' },
      'supervisor',
    );
    const timelineFor = async (persona: 'support-officer' | 'data-protection') =>
      (await (await app.api(persona)).get(`/api/v1/cases/${sealed.caseId}/timeline`).expect(200)).body.items.find(
        ({ eventId }: { eventId: string }) => eventId === eventIds[0],
      );

    for (const persona of ['support-officer', 'data-protection'] as const) {
      const item = await timelineFor(persona);
      expect(item).toMatchObject({ sealed: { ground: 'WRONG_PERSON', reason: 'Not hers.' } });
      expect(item).not.toHaveProperty('data');
    }
  });

  it('pages through a long history', async () => {
    const long = new ToldCase(app, 'api long');
    await long.open();
    for (let index = 0; index < 105; index += 1) await long.contact({ outcome: 'NO_ANSWER', purposes: [] });
    const api = await app.api('support-officer');
    const first = await api.get(`/api/v1/cases/${long.caseId}/timeline`).expect(200);
    const second = await api.get(`/api/v1/cases/${long.caseId}/timeline?cursor=${first.body.nextCursor}`).expect(200);
    const all = [...first.body.items, ...second.body.items] as { type: string }[];
    expect([first.body.items.length, second.body.nextCursor]).toEqual([100, null]);
    expect(all.filter(({ type }) => type === 'ContactRecorded')).toHaveLength(105);
    expect(all[0]?.type).toBe('CaseOpened');
    await api.get(`/api/v1/cases/${long.caseId}/timeline?cursor=nonsense`).expect(400);
  });

  it('finds cases by what is posted and lists my own', async () => {
    const api = await app.api('support-officer');
    const { body } = await api.post('/api/v1/cases/search').send({ text: 'amira test' }).expect(200);
    expect(body.items.map(({ caseId }: { caseId: string }) => caseId)).toContain(told().caseId);
    await api.post('/api/v1/cases/search').send({ text: '', extra: 1 }).expect(400);
    expect((await api.get('/api/v1/caseload').expect(200)).body).toMatchObject({ items: expect.any(Array), nextCursor: null });
    await (await app.api('administrator')).post('/api/v1/cases/search').send({ text: 'amira' }).expect(403);
  });
});
