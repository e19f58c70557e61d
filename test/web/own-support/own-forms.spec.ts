import type { DemoPersonaId } from '../../../src/domain/staff/demo-personas';
import { createTestApp, type TestApp } from '../../support/app';
import { openColleaguesCase } from '../../support/colleagues-case';
import { establishUnits } from '../../support/established-units';
import type { ToldCase } from '../../support/told-case';

const court = 'What you write here may have to be disclosed to a court.';
let app: TestApp;
let told: ToldCase;
beforeAll(async () => {
  app = await createTestApp({ store: 'memory' });
  await establishUnits(app);
  const tell = { SUPERVISOR: 'supervisor', WELFARE_OFFICER: 'welfare-officer', REPRESENTATIVE: 'auditor' } as const;
  told = await openColleaguesCase(app, { tell });
});
afterAll(() => app.close());

const browserOf = (persona: DemoPersonaId = 'staff-victim') => app.browser(persona);
const own = (path = ''): string => `/my-page/${told.caseId}${path}`;

describe('From their own page a victim', () => {
  it('answers, in their own words if they wish, and is told what may become of these', async () => {
    const browser = await browserOf();
    const form = await browser.open(own('/answers/P3'));
    expect(form.text).toContain(court);
    expect((await browser.submit(form, {})).errors).toEqual(['Select your answer']);
    const done = await browser.submit(form, { answer: 'PARTLY', words: 'Only by voicemail.' });
    expect(done.path).toBe(own());
    expect(done.text).toContain('Your answer: Partly kept, on 2 March 2026 Only by voicemail.');
    const again = await browser.submit(await browser.open(own('/answers/P3')), { answer: 'KEPT' });
    expect(again.text).toContain('Your answer: Kept, on 2 March 2026');
    expect(again.text).toContain('What you answered before Partly kept, on 2 March 2026: Only by voicemail.');
  });

  it('declines a point, and takes it up again; what the force must keep cannot be declined', async () => {
    const browser = await browserOf();
    const declined = await browser.submit(await browser.open(own('/points/P5/decline')), {});
    expect(declined.text).toContain('You do not want this');
    app.moveClock(60_000);
    const wanted = await browser.submit(await browser.open(own('/points/P5/take-up')), {});
    expect(wanted.text).toContain('You are offered peer support: by');
    const kept = await browser.submit(await browser.open(own('/points/P1/decline')), {});
    expect(kept.errors).toEqual(['This point is the force’s to keep and cannot be declined.']);
    expect((await browser.open(own('/points/P99/decline'))).status).toBe(404);
  });

  it('chooses who reads their answers, and can choose nobody', async () => {
    const browser = await browserOf();
    const form = await browser.open(own('/readers'));
    expect(form.text).toContain('Until you choose, the Inspector who reviews your case and the senior lead');
    expect((await browser.submit(form, { readers: 'SUPERVISOR' })).text).toContain('The supervisor whom you chose Choose who reads them');
    const nobody = await browser.submit(await browser.open(own('/readers')), { readers: [] });
    expect(nobody.text).toContain('Nobody but you');
  });

  it('asks to be called, with when and how', async () => {
    const browser = await browserOf();
    const form = await browser.open(own('/call-me'));
    expect(form.text).toContain(court);
    expect((await browser.submit(form, {})).errors).toEqual([
      'Enter when it suits you, in 200 characters or fewer',
      'Select how you would like to speak',
    ]);
    const done = await browser.submit(form, { when: 'Today after six', how: 'TELEPHONE' });
    expect(done.text).toContain('You asked on Monday 2 March 2026, 09:01: somebody speaks with you by Tuesday 3 March 2026');
  });

  it('changes how to be in touch, and what may go to their mailbox at work', async () => {
    const browser = await browserOf();
    const form = await browser.open(own('/contact-plan'));
    expect((await browser.submit(form, { channel1: '', to1: '' })).errors).toEqual(['Enter at least one way to be in touch']);
    const done = await browser.submit(form, { channel1: 'TELEPHONE', to1: '020 7946 0000', codeWord: 'bluebell' });
    expect(done.text).toContain('Telephone: 020 7946 0000, no message, our number shown');
    expect(done.text).toContain('Code word: bluebell');
    const mailbox = await browser.open('/my-page/work-mailbox');
    expect(mailbox.document.querySelector('input[checked]')?.getAttribute('value')).toBe('NO');
    await browser.submit(mailbox, { mayWrite: 'YES' });
    expect((await browser.open(own())).text).toContain('Your mailbox at work: we may write to it');
  });

  it('chooses who else reads notes about their welfare', async () => {
    const browser = await browserOf();
    const form = await browser.open(own('/welfare-readers'));
    const done = await browser.submit(form, { readers: app.staffId('supervisor') });
    expect(done.text).toContain('Your welfare officer, and whom you chose: Devinder Halloran');
    expect((await browser.submit(await browser.open(own('/welfare-readers')), { readers: [] })).text).toContain(
      'Your welfare officer, and nobody else',
    );
  });
});

describe('Whatever happens', () => {
  it('is not offered what they said they never want, once they said it', async () => {
    const browser = await browserOf();
    const form = await browser.open('/my-page/standing-wishes');
    expect(form.text).toContain('Represented');
    expect(form.text).not.toContain('Believed and recorded');
    await browser.submit(form, { declines: ['P7'] });
    const again = await browser.open('/my-page/standing-wishes');
    expect(again.document.querySelector('input[checked]')?.getAttribute('value')).toBe('P7');
    await browser.submit(again, { declines: [] });
    expect((await browser.open('/my-page/standing-wishes')).document.querySelector('input[checked]')).toBeNull();
  });

  it('offers nobody a choice who has nothing to choose', async () => {
    const browser = await browserOf('inspector');
    for (const path of ['/my-page/standing-wishes', '/my-page/work-mailbox'])
      expect((await browser.open(path)).text).toContain('There is nothing to choose here now.');
  });
});

describe('Whoever was chosen to answer for somebody', () => {
  it('sees what was promised and the form, and nothing else', async () => {
    const browser = await browserOf('auditor');
    const list = await browser.open((await browser.open('/my-page')).document.querySelector('main ul a')?.getAttribute('href') ?? '');
    expect(list.path).toBe(`/promise/${told.caseId}/answers`);
    expect(list.text).toContain('A supervisor speaks with you');
    expect(list.text).not.toMatch(/Tamsin|Halloran|Kept|due|missed|reported/);
    const form = await browser.open(`/promise/${told.caseId}/answers/P3`);
    expect(form.text).toContain('Write what they say, not what you think.');
    const done = await browser.submit(form, { answer: 'NOT_KEPT', words: 'He never rang.' });
    expect([done.path, done.text.includes('He never rang')]).toEqual([list.path, false]);
    expect((await (await browserOf()).open(own())).text).toContain('Not kept, on 2 March 2026, through somebody whom you chose');
    expect((await browser.open(own())).status).toBe(404);
  });
});
