import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTestApp, type TestApp } from '../support/app';
import { PlantedFormModule, taken } from './planted-form';

const path = '/planted/6f9619ff-8b86-4011-b42d-00c04fc964ff/note';

describe('a form', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({ store: 'memory', moreFeatures: [PlantedFormModule] });
  });
  afterAll(() => app.close());
  beforeEach(() => {
    taken.length = 0;
  });

  it('is taken, once for each page that was opened however often it is sent, and leads on', async () => {
    const browser = await app.browser('support-officer');
    const form = await browser.open(path);
    expect(form.document.querySelectorAll('.govuk-error-message, .govuk-form-group--error')).toHaveLength(0);
    const home = await browser.submit(form, { note: 'All well.' });
    await browser.submit(form, { note: 'All well.' });
    expect(home.path).toBe('/');
    expect(taken).toHaveLength(2);
    expect(taken[0]?.commandId).toBe(taken[1]?.commandId);
    expect(taken[0]?.occurredAt).toBe('2026-03-02T09:00:00.000Z');
  });

  it('comes back with every fault named, linked to its field, and everything as it was typed', async () => {
    const browser = await app.browser('support-officer');
    const page = await browser.submit(await browser.open(path), { note: 'x'.repeat(101), 'occurred-date': '2026-02-30' });
    expect(page.status).toBe(400);
    expect(page.title).toMatch(/^Error: /);
    expect(page.errors).toHaveLength(2);
    for (const link of page.document.querySelectorAll('.govuk-error-summary a'))
      expect(page.document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
    expect(page.document.querySelectorAll('.govuk-error-message')).toHaveLength(2);
    expect(page.document.querySelector('#note')?.textContent).toContain('x'.repeat(101));
    expect(page.document.querySelector('#occurred-date')?.getAttribute('value')).toBe('2026-02-30');
  });

  it.each([
    ['refuse', 409, 'The planted rule says no.'],
    ['stale', 412, 'Somebody else changed this'],
    ['busy', 503, 'Nothing was lost'],
  ])('that meets "%s" answers %i with why, on the same page, with what was typed', async (note, status, words) => {
    const browser = await app.browser('support-officer');
    const page = await browser.submit(await browser.open(path), { note });
    expect(page.status).toBe(status);
    expect(page.errors.join()).toContain(words);
    expect(page.document.querySelector('#note')?.textContent?.trim()).toBe(note);
  });

  it('that met a busy store is sent again as the same command', async () => {
    const browser = await app.browser('support-officer');
    const form = await browser.open(path);
    const again = await browser.submit(form, { note: 'busy' });
    const commandIdOf = (page: typeof form) => page.document.querySelector('input[name=commandId]')?.getAttribute('value');
    expect(commandIdOf(again)).toBe(commandIdOf(form));
    const stale = await browser.submit(again, { note: 'stale' });
    expect(commandIdOf(stale)).not.toBe(commandIdOf(form));
  });

  it('about something hidden answers like one about nothing', async () => {
    const browser = await app.browser('support-officer');
    const hidden = await browser.submit(await browser.open(path), { note: 'hidden' });
    const unknown = await browser.open('/planted/no-id-at-all/note');
    expect([hidden.status, unknown.status]).toEqual([404, 404]);
    expect(hidden.text).toBe(unknown.text);
  });

  it('that breaks something unexpected says nothing of it, and gives an id to find it by', async () => {
    const browser = await app.browser('support-officer');
    const page = await browser.submit(await browser.open(path), { note: 'break' });
    expect(page.status).toBe(500);
    expect(page.html).not.toContain('SECRET-IN-MESSAGE');
    expect(app.logged()).not.toContain('SECRET-IN-MESSAGE');
    expect(app.logged()).toContain('"code":"UNEXPECTED"');
  });

  it('sent after the session ran out is kept for its owner, and shown to nobody else', async () => {
    const browser = await app.browser('support-officer');
    const form = await browser.open(path);
    app.moveClock(40 * 60_000);
    const signIn = await browser.submit(form, { note: 'Typed on a doorstep.' });
    expect(signIn.text).toContain('What you typed is kept');
    const back = await browser.submit(signIn, { persona: 'support-officer' });
    expect(back.path).toBe(path);
    expect(back.text).toContain('Nothing was sent yet');
    expect(back.document.querySelector('#note')?.textContent?.trim()).toBe('Typed on a doorstep.');
    expect(taken).toHaveLength(0);
    await browser.submit(back, {});
    expect(taken).toMatchObject([{ note: 'Typed on a doorstep.' }]);

    app.moveClock(40 * 60_000);
    const other = await browser.submit(await browser.submit(form, { note: 'Not for other eyes.' }), { persona: 'inspector' });
    expect(other.path).toBe('/');
    expect((await browser.open(path)).html).not.toContain('Not for other eyes.');
  });

  it('from an earlier session of the same person can be sent again by hand', async () => {
    const browser = await app.browser('support-officer');
    const form = await browser.open(path);
    await browser.signIn('support-officer');
    const asked = await browser.submit(form, { note: 'Sent from the old tab.' });
    expect(asked.status).toBe(403);
    expect(taken).toHaveLength(0);
    await browser.submit(asked, {});
    expect(taken).toMatchObject([{ note: 'Sent from the old tab.' }]);
  });

  it('is in the access log before it is shown, with who, what and under which right, and so is who was refused', async () => {
    const before = (await app.accessLog()).length;
    await (await app.browser('support-officer')).open(path);
    const refused = await (await app.browser('administrator')).open(path);
    expect(refused.status).toBe(403);
    expect((await app.accessLog()).slice(before)).toEqual([
      {
        at: app.now(),
        staffId: app.staffId('support-officer'),
        what: 'case',
        ids: [path.split('/')[2]],
        right: 'contact:record',
        role: 'SUPPORT_OFFICER',
        outcome: 'allowed',
      },
      {
        at: app.now(),
        staffId: app.staffId('administrator'),
        what: 'case',
        ids: [path.split('/')[2]],
        right: 'contact:record',
        role: '',
        outcome: 'refused',
      },
    ]);
  });

  it('leaves nothing that was typed, and no address, in the log of the process or in any file', async () => {
    const browser = await app.browser('support-officer');
    await browser.submit(await browser.open(`${path}?marker=MARKER-IN-QUERY`), { note: `MARKER-IN-NOTE${'x'.repeat(100)}` });
    await browser.post('/sign-in', [['persona', 'MARKER-PERSONA']]);
    const form = await browser.open(path);
    app.moveClock(40 * 60_000);
    await browser.submit(form, { note: 'MARKER-UNSENT' });
    for (const file of readdirSync(app.dataDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())) {
      expect(readFileSync(join(file.parentPath, file.name), 'latin1')).not.toContain('MARKER');
    }
    expect(app.logged()).not.toMatch(/MARKER|6f9619ff/);
    expect(app.logged()).toContain('"route":"/planted/:caseId/note"');
  });
});
