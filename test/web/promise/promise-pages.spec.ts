import type { ContactId } from '../../../src/kernel/ids';
import type { Instant } from '../../../src/kernel/instant';
import { createTestApp, type TestApp } from '../../support/app';
import type { OpenPage } from '../../support/browser';
import type { ToldCase } from '../../support/told-case';
import { toldColleague } from '../../support/told-colleague';
import { openWithReason } from './with-reason';

const evening = '2026-03-01T20:00:00.000Z' as Instant;

describe('the pages of the promise to a colleague', () => {
  let app: TestApp;
  let one: ToldCase;
  let other: ToldCase;

  beforeAll(async () => {
    app = await createTestApp();
    one = await toldColleague(app, 'one colleague');
    other = await toldColleague(app, 'another', { of: { tell: [{ staffId: app.staffId('inspector-other'), as: 'SUPERVISOR' }] } });
    await one.tell(
      'RecordContact',
      {
        contactId: '00000000-0000-4000-8000-000000000301' as ContactId,
        occurredAt: evening,
        channel: 'TELEPHONE',
        direction: 'OUTBOUND',
        outcome: 'REACHED',
        purposes: ['WELFARE'],
        note: 'A secret note.',
      } as never,
      'supervisor',
    );
    await one.tell(
      'IdentifyAllegedPerpetrator',
      { subjectId: '00000000-0000-4000-8000-000000000666', name: 'Ivor Neighbour' } as never,
      'inspector',
    );
    await one.tell('RecordKeyEvent', { type: 'ARRESTED', occurredAt: evening } as never, 'officer-in-case');
    await one.tell(
      'DeclinePromisePoint',
      { point: 'P7', words: 'Not my Federation.', how: 'TELEPHONE', occurredAt: evening },
      'supervisor',
    );
    await one.tell('AnswerPromise', { point: 'P3', answer: 'PARTLY', words: 'Only after an e-mail.', occurredAt: evening }, 'staff-victim');
  });
  afterAll(() => app.close());

  const text = (page: Pick<OpenPage, 'document'>, selector: string) =>
    [...page.document.querySelectorAll(selector)].map((found) => found.textContent.replace(/\s+/g, ' ').trim());
  const links = (page: Pick<OpenPage, 'document'>) => [...page.document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  const pointOf = (page: Pick<OpenPage, 'document'>, code: string) =>
    page.document.querySelector(`section[aria-labelledby="${code}"]`)?.textContent.replace(/\s+/g, ' ') ?? '';

  it('show on the board the cases that somebody is let into, with every state as a word and a shape', async () => {
    const lead = await openWithReason(await app.browser('senior-lead'), '/promise');
    expect(text(lead, '#cases ~ tbody th, table:has(#cases) tbody th')).toHaveLength(2);
    const ours = await openWithReason(await app.browser('welfare-officer'), '/promise');
    expect(links(ours)).toContain(`/promise/${one.caseId}`);
    expect(links(ours)).not.toContain(`/promise/${other.caseId}`);
    const tags = text(ours, 'td .sf-tag');
    expect(tags).toContain('● Kept on time');
    expect(tags).toContain('◇ Declined by them');
    expect(ours.text).not.toContain('Tamsin');
    expect(text(ours, 'th[scope="col"]')).toContain('P3 A supervisor speaks with you');
  });

  it('narrow the board to a point in a state, and count the same as they show', async () => {
    const browser = await app.browser('senior-lead');
    const page = await browser.open('/promise?point=P3&state=KEPT_ON_TIME');
    expect(links(page)).toContain(`/promise/${one.caseId}`);
    expect(links(page)).not.toContain(`/promise/${other.caseId}`);
    expect((await browser.open('/promise?is=CLOSED')).text).toContain('There is no closed case that you are let into.');
    expect((await browser.open('/promise?cursor=x')).status).toBe(400);
  });

  it('offer the board on the home page to those alone who are let into a case, and to the senior lead', async () => {
    for (const persona of ['senior-lead', 'welfare-officer', 'supervisor'] as const)
      expect(links(await openWithReason(await app.browser(persona), '/'))).toContain('/promise');
    for (const persona of ['auditor', 'administrator', 'staff-victim', 'secretary'] as const)
      expect(links(await openWithReason(await app.browser(persona), '/'))).not.toContain('/promise');
  });

  it('show each point with the fact that proves it, what is missing, and one click to the form that fills it', async () => {
    const page = await openWithReason(await app.browser('supervisor'), `/promise/${one.caseId}`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Default wording. Not any force’s own text.');
    const voice = pointOf(page, 'P3');
    expect(voice).toContain('Kept on time');
    expect(voice).toContain('Telephone call by the supervisor on Sunday 1 March 2026, 20:00');
    expect(pointOf(page, 'P1')).toContain('Due Monday 2 March 2026, 18:00');
    for (const form of ['reference', 'health-and-safety', 'notice?audience=COMMAND', 'offer?offer=PEER_SUPPORT', 'wellbeing'])
      expect(links(page)).toContain(`/promise/${one.caseId}/${form}`);
  });

  it('put what was declined beside, never inside, and offer it again', async () => {
    const page = await openWithReason(await app.browser('supervisor'), `/promise/${one.caseId}`);
    expect(pointOf(page, 'P7')).toMatch(/Declined by them.*Beside it, and not counted as kept.*They declined it.*Not my Federation\./);
    expect(links(page)).toContain(`/promise/${one.caseId}/take-up?point=P7`);
    expect(links(page)).not.toContain(`/promise/${one.caseId}/decline?point=P1`);
  });

  it('show nothing of the investigation to those who look after the victim', async () => {
    for (const persona of ['supervisor', 'welfare-officer'] as const) {
      const page = await openWithReason(await app.browser(persona), `/promise/${one.caseId}`);
      for (const secret of ['Ivor', 'A secret note', 'arrest', 'alleged', `/cases/${one.caseId}`])
        expect(page.text + links(page).join(' ')).not.toContain(secret);
      expect(page.text).toContain('News about the investigation');
    }
    const inspector = await openWithReason(await app.browser('inspector'), `/promise/${one.caseId}`);
    expect(inspector.text).toContain('News of an arrest');
    expect(links(inspector)).toContain(`/cases/${one.caseId}`);
  });

  it('show the victim’s answer beside the force’s claim to those who may read it, and to nobody else that there is one', async () => {
    const inspector = await openWithReason(await app.browser('inspector'), `/promise/${one.caseId}`);
    expect(pointOf(inspector, 'P3')).toMatch(/What the force can say.*Kept on time.*What they say.*Partly kept.*Only after an e-mail\./);
    expect(pointOf(inspector, 'P1')).toContain('Not asked yet. Silence is not satisfaction.');
    const responsible = await openWithReason(await app.browser('supervisor'), `/promise/${one.caseId}`);
    expect(responsible.text).not.toMatch(/What they say|Partly|e-mail\.”|not kept/);
    const lead = await openWithReason(await app.browser('senior-lead'), `/promise/${one.caseId}`);
    expect(links(lead)).toContain(`/promise/${one.caseId}/disagreement?point=P3`);
  });

  it('say that they were asked and have not answered', async () => {
    await other.tell('AskAboutPromise', { how: 'TELEPHONE', occurredAt: evening }, 'senior-lead');
    const page = await openWithReason(await app.browser('senior-lead'), `/promise/${other.caseId}`);
    expect(pointOf(page, 'P2')).toContain('Asked Sunday 1 March 2026, 20:00, no answer. Silence is not satisfaction.');
  });

  it('lead the supervisor through the first hours, with how they may be reached at the top and what is done at the end', async () => {
    const browser = await app.browser('supervisor');
    expect(links(await browser.open(`/promise/${one.caseId}`))).toContain(`/promise/${one.caseId}/first-hours`);
    const page = await browser.open(`/promise/${one.caseId}/first-hours`);
    const steps = text(page, 'ol h2');
    expect(steps[0]).toContain('Ask whether they are safe');
    expect(steps.at(-1)).toMatch(/Speak with them yourself|Ask about their Federation/);
    expect(page.text).toMatch(/No contact plan agreed yet.*They chose you/s);
    expect(page.text).toContain('A colleague was the victim of a hate crime.');
    const fresh = await openWithReason(await app.browser('inspector-other'), `/promise/${other.caseId}/first-hours`);
    expect(text(fresh, 'ol h2')[0]).toBe('1. Speak with them yourself');
  });

  it('answer alike for a case that is hidden, one that is no colleague’s and one that there is not', async () => {
    const browser = await app.browser('welfare-officer');
    const unknown = await browser.open('/promise/00000000-0000-4000-8000-000000000999');
    for (const address of [`/promise/${other.caseId}`, `/promise/${other.caseId}/first-hours`]) {
      const hidden = await browser.open(address);
      expect([hidden.status, hidden.text]).toEqual([404, unknown.text]);
    }
    expect((await openWithReason(await app.browser('staff-victim'), `/promise/${one.caseId}`)).status).toBe(404);
  });
});
