import { openAdapters } from '../../../src/bootstrap/adapters';
import { secondReadingsView } from '../../../src/casework/second-readings/second-readings.view';
import { tokenUnder } from '../../../src/casework/view-keys';
import { commandIdOf, derivedId, eventIdOf } from '../../../src/kernel/derived-ids';
import { supportCaseStream } from '../../../src/domain/support-case/stream';
import type { CaseId, EventId } from '../../../src/kernel/ids';
import { createTestApp, type TestApp } from '../../support/app';
import { appointLeads, establishUnits } from '../../support/established-units';
import { ToldCase } from '../../support/told-case';

const key = Buffer.alloc(32, 7);
const { evolve } = secondReadingsView({ token: tokenUnder(key) }).projection;

/** The review that the fifth command of a told case records: see ToldCase. */
function reviewOf(label: string): EventId {
  const caseId = derivedId<CaseId>(commandIdOf('test', label, '1'), 'case');
  return eventIdOf(commandIdOf('test', label, '5'), supportCaseStream(caseId), 0);
}
function isDrawn(label: string): boolean {
  const data = { type: 'INSPECTOR_FIRST', occurredAt: '2026-03-02T09:00:00.000Z' };
  const event = { type: 'ReviewRecorded', eventId: reviewOf(label), stream: 'supportCase-x', revision: 1n, data } as never;
  return evolve(null, event, '', event)?.isDrawn === true;
}
const labels = Array.from({ length: 400 }, (_, number) => `case ${number}`);
const drawnLabel = labels.find(isDrawn) as string;
const otherLabel = labels.find((label) => !isDrawn(label)) as string;

describe('Reviews that are read again', () => {
  let app: TestApp;
  let told: ToldCase;
  beforeEach(async () => {
    const adapters: NonNullable<Parameters<typeof createTestApp>[0]>['adapters'] = async (config) => ({
      ...(await openAdapters(config)),
      purposeKeys: () => key,
    });
    app = await createTestApp({ store: 'memory', adapters });
    await establishUnits(app);
    await appointLeads(app);
    for (const label of [otherLabel, drawnLabel]) {
      told = new ToldCase(app, label);
      await told.open({ summary: 'Shouted at on the bus.' });
      await told.tell(
        'RecordReview',
        { type: 'INSPECTOR_FIRST', occurredAt: app.now(), standardMet: false, findings: 'The call came late.', risk: 'HIGH' },
        'inspector',
      );
    }
  });
  afterEach(() => app.close());

  const toRead = async (persona: 'inspector' | 'inspector-other') =>
    (await (await app.api(persona)).get('/api/v1/re-reads').expect(200)).body.items;
  const path = (): string => `/cases/${told.caseId}/reviews/${reviewOf(drawnLabel)}`;

  it('are those drawn by lot, for another unit’s Inspector alone', async () => {
    expect(await toRead('inspector-other')).toEqual([
      expect.objectContaining({ caseId: told.caseId, reviewEventId: reviewOf(drawnLabel), quarter: '2025-26-Q4' }),
    ]);
    expect(await toRead('inspector')).toEqual([]);
    await (await app.api('inspector')).post(`/api/v1${path()}/re-reads`).send({ standardMet: true, findings: 'Mine.' }).expect(404);
    const undrawn = path().replace(reviewOf(drawnLabel), reviewOf(otherLabel));
    await (await app.api('inspector-other')).post(`/api/v1${undrawn}/re-reads`).send({ standardMet: true, findings: 'No.' }).expect(404);
  });

  it('are judged blind on a page, and how often both agree is kept', async () => {
    const browser = await app.browser('inspector-other');
    const page = await browser.open(`${path()}/re-read`);
    expect(page.text).toContain('Shouted at on the bus.');
    for (const hidden of ['The call came late.', 'Thackray', 'Risk: high', 'High']) expect(page.text).not.toContain(hidden);
    const unsaid = await browser.submit(page, { findings: '' });
    expect(unsaid.status).toBe(400);
    const list = await browser.submit(page, { standardMet: 'YES', findings: 'It was done within the day.' });
    expect(list.path).toBe('/re-reads');
    expect(list.text).toContain('None is waiting for you.');
    const { secondReadings } = (await (await app.api('senior-lead')).get('/api/v1/force').expect(200)).body;
    expect(secondReadings).toEqual([{ quarter: '2025-26-Q4', read: 1, agreed: 0 }]);
    expect((await (await app.browser('senior-lead')).open('/force')).text).toContain('both judged alike in 0 of 1');
  });

  it('are answered again where the same is sent again', async () => {
    const send = async () =>
      (await app.api('inspector-other'))
        .post(`/api/v1${path()}/re-reads`)
        .set('Idempotency-Key', '5a0c1d1e-aaaa-4000-8000-00000000000a')
        .send({ standardMet: false, findings: 'Late indeed.' });
    const first = await send();
    expect(first.status).toBe(200);
    expect((await send()).body).toEqual(first.body);
  });
});
