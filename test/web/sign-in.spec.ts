import { createTestApp, type TestApp } from '../support/app';

describe('signing in', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());

  it('leads a persona home, by name and part', async () => {
    const browser = await app.browser('support-officer');
    const home = await browser.open('/');
    expect(home.status).toBe(200);
    expect(home.text).toContain('Marged Pritchard-Vale');
    expect(home.text).toContain('Support officer, LPU-1');
    expect(home.document.querySelectorAll('h1')).toHaveLength(1);
  });

  it('asks whoever is not signed in to sign in first, and leads them back to where they were going', async () => {
    const answer = await app.anonymous().get('/');
    expect(answer.status).toBe(303);
    expect(answer.headers['location']).toBe('/sign-in');
  });

  it('does nothing for a form without its token, and keeps the session', async () => {
    const browser = await app.browser('inspector');
    const refused = await browser.post('/sign-out', []);
    expect(refused.status).toBe(403);
    expect(refused.text).toContain('Nothing was sent yet');
    expect((await browser.open('/')).text).toContain('Obinna Thackray');
  });

  it('signs out', async () => {
    const browser = await app.browser('inspector');
    const page = await browser.submit(await browser.open('/'), {}, 'form[action="/sign-out"]');
    expect(page.title).toContain('Sign in');
    expect((await browser.open('/')).title).toContain('Sign in');
  });

  it('ends a session after half an hour of silence, and never lasts longer than a shift', async () => {
    const browser = await app.browser('inspector');
    app.moveClock(31 * 60_000);
    expect((await browser.open('/')).title).toContain('Sign in');
    await browser.signIn('inspector');
    for (let quarter = 0; quarter < 48; quarter += 1) {
      app.moveClock(15 * 60_000);
      expect((await browser.open('/')).status).toBe(200);
    }
    app.moveClock(15 * 60_000);
    expect((await browser.open('/')).title).toContain('Sign in');
  });

  it('allows no inline script or style and stores no page', async () => {
    const answer = await app.anonymous().get('/sign-in');
    expect(answer.headers['content-security-policy']).toContain("script-src 'self'");
    expect(answer.headers['content-security-policy']).not.toContain('unsafe');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.text).not.toMatch(/<script(?![^>]*src=)|style=|<style/);
  });
});
