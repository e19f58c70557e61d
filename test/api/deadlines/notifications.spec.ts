import { Notifier } from '../../../src/features/deadlines/notifier/notifier';
import type { Outbox } from '../../../src/kernel/outbox';
import { instant } from '../../../src/kernel/instant';
import { OUTBOX } from '../../../src/kernel/tokens';
import type { DemoPersonaId } from '../../../src/domain/staff/demo-personas';
import type { SubjectId } from '../../../src/kernel/ids';
import { createTestApp, type TestApp } from '../../support/app';
import { appointLeads, arrange, establishUnits } from '../../support/established-units';
import { ToldCase } from '../../support/told-case';

/** A case reported on 1 March at 18:00 with no risk assessed: its first day ends on 2 March at 18:00. */
const theNextMorning = instant('2026-03-03T09:00:00.000Z');
const twoDaysOn = instant('2026-03-03T18:30:00.000Z');

describe('What calls on somebody', () => {
  let app: TestApp;
  let told: ToldCase;
  beforeEach(async () => {
    app = await createTestApp({ store: 'memory' });
    await establishUnits(app);
    await appointLeads(app);
    told = new ToldCase(app);
    await told.open();
    await told.tell('AppointOfficer', { role: 'SUPPORT_OFFICER', staffId: app.staffId('support-officer') }, 'supervisor');
  });
  afterEach(() => app.close());

  const calls = async (persona: DemoPersonaId) => (await (await app.api(persona)).get('/api/v1/notifications').expect(200)).body;
  const rulesOf = async (persona: DemoPersonaId): Promise<readonly string[]> =>
    (await calls(persona)).items.map(({ obligation }: { obligation: { rule: string } }) => obligation.rule).sort();
  const accuse = (persona: DemoPersonaId) =>
    told.tell('IdentifyAllegedPerpetrator', {
      subjectId: '5a0c1d1e-cccc-4000-8000-00000000000c' as SubjectId,
      colleague: app.staffId(persona),
    });

  it('is shown to whoever is responsible, and then further up, by the clock alone', async () => {
    app.moveClock(theNextMorning);
    expect(await rulesOf('support-officer')).toEqual(['FIRST_CONTACT']);
    expect(await rulesOf('supervisor')).toEqual([]);
    expect(await rulesOf('inspector')).toEqual(['INSPECTOR_FIRST_REVIEW', 'SUPERVISOR_REVIEW']);
    app.moveClock(twoDaysOn);
    expect(await rulesOf('inspector')).toContain('FIRST_CONTACT');
    expect(await rulesOf('senior-lead')).toEqual(['INSPECTOR_FIRST_REVIEW', 'SUPERVISOR_REVIEW']);
    const [first] = (await calls('senior-lead')).items;
    expect(first).toMatchObject({ why: 'MISSED', since: '2026-03-03T18:00:00.000Z', rung: 2, caseId: told.caseId, routed: false });
    expect(first.obligation).toMatchObject({ status: 'BREACHED', breachedAt: '2026-03-02T18:00:00.000Z', taken: [] });
  });

  it('waits for the time by which somebody has said that they have it', async () => {
    app.moveClock(theNextMorning);
    const [{ obligation }] = (await calls('support-officer')).items;
    await (
      await app.api('support-officer')
    )
      .post(`/api/v1/cases/${told.caseId}/obligations/${obligation.obligationId}/acknowledgement`)
      .send({ what: 'I call this evening.', byWhen: '2026-03-04T09:00:00.000Z' })
      .expect(200);
    app.moveClock(twoDaysOn);
    expect(await rulesOf('inspector')).not.toContain('FIRST_CONTACT');
    const [mine] = (await calls('support-officer')).items.filter(
      (item: { obligation: { rule: string } }) => item.obligation.rule === 'FIRST_CONTACT',
    );
    expect(mine.obligation.taken).toMatchObject([{ by: app.staffId('support-officer'), byWhen: '2026-03-04T09:00:00.000Z' }]);
    app.moveClock(instant('2026-03-04T09:00:00.000Z'));
    expect(await rulesOf('inspector')).toContain('FIRST_CONTACT');
  });

  it('follows who holds the duty: whoever covers, and the senior lead where nobody does', async () => {
    app.moveClock(theNextMorning);
    const from = app.now();
    const to = instant('2026-03-10T09:00:00.000Z');
    await arrange(app, 'LPU-1', { type: 'ArrangeCover', staffId: app.staffId('inspector-other'), from, to } as never);
    expect(await rulesOf('inspector')).toEqual([]);
    expect(await rulesOf('inspector-other')).toEqual(['INSPECTOR_FIRST_REVIEW', 'SUPERVISOR_REVIEW']);
  });

  it('never calls on somebody shut out of the case, who hears nothing of it, and goes to another unit’s Inspector', async () => {
    await accuse('inspector');
    app.moveClock(theNextMorning);
    expect(await calls('inspector')).toEqual({ items: [], count: 0 });
    const routed = await calls('inspector-other');
    expect(routed.items.map(({ routed: is }: { routed: boolean }) => is)).toEqual([true, true]);
    const page = await (await app.browser('inspector-other')).open('/notifications');
    expect(page.text).toContain('This case of LPU-1 is for an Inspector of another unit to judge, and came to you.');
    expect(page.text).not.toContain('Thackray');
  });

  it('lets the Inspector to whom a case came review it, finds it in their queue, and lets no other', async () => {
    const queue = async () =>
      (await (await app.api('inspector-other')).get('/api/v1/queues/reviews').expect(200)).body.items.map(
        ({ rule }: { rule: string }) => rule,
      );
    const review = {
      occurredAt: app.now(),
      type: 'INSPECTOR_FIRST',
      standardMet: true,
      findings: 'All was done in time.',
      risk: 'STANDARD',
    };
    const send = async () => (await app.api('inspector-other')).post(`/api/v1/cases/${told.caseId}/reviews`).send(review);
    expect(await queue()).toEqual([]);
    expect((await send()).body.code).toBe('REVIEWER_LACKS_POST');
    await accuse('inspector');
    expect(await queue()).toContain('INSPECTOR_FIRST_REVIEW');
    const page = await (await app.browser('inspector-other')).open('/reviews');
    expect(page.text).toContain('This case of LPU-1 is for an Inspector of another unit to review, and came to you.');
    const form = await (await app.browser('inspector-other')).open(`/cases/${told.caseId}/reviews/new`);
    expect(form.status).toBe(200);
    expect((await send()).status).toBe(201);
  });

  it('shows on a page what, since when and who has it, with the way to take it on', async () => {
    app.moveClock(theNextMorning);
    const browser = await app.browser('support-officer');
    const page = await browser.open('/notifications');
    expect(page.text).toContain('It was missed and is still to be done.');
    expect(page.text).toContain('Nobody has taken it on yet.');
    expect(page.document.querySelector('a[href$="/acknowledgement"]')).not.toBeNull();
    expect((await browser.open('/')).text).toContain('Your attention is needed');
  });

  it('goes out by e-mail once to each, and not at night', async () => {
    const outbox = app.nest.get<Outbox>(OUTBOX, { strict: false });
    const notify = () => app.nest.get(Notifier, { strict: false }).notify();
    const waiting = async () => (await outbox.due(app.now(), 100)).map(({ to }) => to).sort();
    app.moveClock(instant('2026-03-02T21:30:00.000Z'));
    await notify();
    expect(await waiting()).toEqual([]);
    app.moveClock(instant('2026-03-03T07:00:00.000Z'));
    for (const _ of [1, 2]) expect(await notify()).toBe('caught-up');
    // First contact to the support officer; both reviews to the Inspector.
    const [officer, lead] = [app.staffId('support-officer'), app.staffId('inspector')];
    expect(await waiting()).toEqual([officer, lead, lead]);
    expect((await outbox.due(app.now(), 100)).every(({ id }) => !id.includes(told.caseId))).toBe(true);
  });
});
