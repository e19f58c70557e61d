import { createTestApp, type TestApp } from '../../support/app';
import { establishUnits } from '../../support/established-units';
import { ToldCase } from '../../support/told-case';

describe('the pages of who has what part in a case', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await createTestApp();
    await establishUnits(app);
  });
  afterAll(() => app.close());

  const told = async (name: string): Promise<ToldCase> => {
    const one = new ToldCase(app, name);
    await one.open();
    return one;
  };

  it('appoint an officer, and say who it is now', async () => {
    const { caseId } = await told('appointed');
    const browser = await app.browser('supervisor');
    const form = await browser.open(`/cases/${caseId}/appointments/new`);
    expect(form.status).toBe(200);
    const empty = await browser.submit(form, {});
    expect([empty.status, empty.errors]).toEqual([400, ['Select the part that they take', 'Select who takes it']]);
    const done = await browser.submit(empty, { role: 'OFFICER_IN_CASE', staffId: app.staffId('officer-in-case') });
    expect([done.status, done.path]).toEqual([200, `/cases/${caseId}`]);
    expect(done.text).toContain('is now officer in the case');
  });

  it('keep what was typed where the part cannot be taken', async () => {
    const { caseId } = await told('kept');
    const browser = await app.browser('supervisor');
    const form = await browser.open(`/cases/${caseId}/appointments/new`);
    const page = await browser.submit(form, { role: 'SUPERVISOR', staffId: app.staffId('officer-in-case') });
    expect(page.status).toBe(400);
    expect(page.document.querySelector('input[value="SUPERVISOR"]')?.hasAttribute('checked')).toBe(true);
  });

  it('offer a case to another unit, which finds and accepts it', async () => {
    const { caseId } = await told('offered');
    const ours = await app.browser('inspector');
    const offered = await ours.submit(await ours.open(`/cases/${caseId}/responsibility/offer`), { to: 'LPU-2', reason: 'She moved.' });
    expect(offered.text).toContain('Until it accepts, your unit owes everything');
    const theirs = await app.browser('inspector-other');
    const list = await theirs.open('/responsibility-offers');
    expect(list.document.querySelector(`a[href="/cases/${caseId}/responsibility/answer"]`)).toBeTruthy();
    const accepted = await theirs.submit(await theirs.open(`/cases/${caseId}/responsibility/answer`), { answer: 'accept' });
    expect([accepted.path, accepted.status]).toEqual([`/cases/${caseId}`, 200]);
  });

  it('want a reason for declining', async () => {
    const { caseId } = await told('declined');
    const ours = await app.browser('inspector');
    await ours.submit(await ours.open(`/cases/${caseId}/responsibility/offer`), { to: 'LPU-2' });
    const theirs = await app.browser('inspector-other');
    const page = await theirs.submit(await theirs.open(`/cases/${caseId}/responsibility/answer`), { answer: 'decline' });
    expect([page.status, page.errors]).toEqual([400, ['Enter why your unit does not take the case']]);
  });

  it('lead somebody who declares a conflict out of the case', async () => {
    const { caseId } = await told('conflict');
    const browser = await app.browser('support-officer');
    const done = await browser.submit(await browser.open(`/cases/${caseId}/conflict`), { reason: 'My neighbour.' });
    expect([done.path, done.status]).toEqual(['/', 200]);
    expect((await browser.open(`/cases/${caseId}`)).status).toBe(404);
  });

  it('hand over many cases of one officer at once', async () => {
    const cases = [await told('one of many'), await told('two of many')];
    for (const one of cases)
      await one.tell('AppointOfficer', { role: 'SUPPORT_OFFICER', staffId: app.staffId('support-officer') }, 'supervisor');
    const browser = await app.browser('inspector');
    const list = await browser.open(`/hand-over?staff=${app.staffId('support-officer')}`);
    const answers = { caseIds: cases.map(({ caseId }) => caseId), role: 'OFFICER_IN_CASE', staffId: app.staffId('officer-in-case') };
    const done = await browser.submit(list, answers, 'form[method="post"]:not([action="/sign-out"])');
    expect(done.text).toContain('Handed over: 2 of 2 cases');
  });
});
