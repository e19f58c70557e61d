import { createTestApp, type TestApp } from '../../support/app';
import type { Browser, OpenPage } from '../../support/browser';
import { establishUnits } from '../../support/established-units';

let app: TestApp;
let administrator: Browser;
beforeAll(async () => {
  app = await createTestApp({ store: 'memory' });
  await establishUnits(app);
  administrator = await app.browser('administrator');
});
afterAll(() => app.close());

const linksOf = (page: OpenPage): string[] => [...page.document.querySelectorAll('main a')].map((link) => link.getAttribute('href') ?? '');

describe('the pages of staff', () => {
  it('lead from the front page to everybody who works here, and to a unit’s people alone', async () => {
    expect(linksOf(await administrator.open('/'))).toEqual(expect.arrayContaining(['/staff', '/local-policing-units']));
    const all = await administrator.open('/staff');
    expect(all.text).toContain('Obinna Thackray');
    expect(all.text).toContain('Rosalind Achterberg');
    const second = await administrator.open('/staff?unit=LPU-2');
    expect(second.text).not.toContain('Obinna Thackray');
    expect(second.text).toContain('Rosalind Achterberg');
  });

  it('register somebody, give them a role and post them', async () => {
    const member = await administrator.submit(await administrator.open('/staff/new'), { name: 'Ffion Test-Marlowe', accountId: 'ffion' });
    expect(member.title).toContain('Ffion Test-Marlowe');
    expect(member.text).toContain('Saved: registered');
    await administrator.submit(await administrator.open(`${member.path}/postings/new`), { lpu: 'LPU-1' });
    const given = await administrator.submit(await administrator.open(`${member.path}/roles/new`), {
      role: 'SUPPORT_OFFICER',
      lpu: 'LPU-1',
    });
    expect(given.path).toBe(member.path);
    expect(given.text).toContain('Support officer, LPU-1');
    const ended = await administrator.submit(await administrator.open(`${member.path}/roles/end`), { held: 'SUPPORT_OFFICER at LPU-1' });
    expect(ended.text).not.toContain('Support officer, LPU-1');
  });

  it('keep what was chosen and say what is wrong, by fault and by refusal', async () => {
    const path = `/staff/${app.staffId('inspector')}/roles/new`;
    const empty = await administrator.submit(await administrator.open(path), { role: '', 'from-date': '' });
    expect([empty.status, empty.errors]).toEqual([400, expect.arrayContaining(['Select the role'])]);
    const refused = await administrator.submit(await administrator.open(path), { role: 'SENIOR_LEAD', lpu: 'LPU-1' });
    expect([refused.status, refused.errors]).toEqual([409, ['This role is held across the force, not in one unit.']]);
    expect(refused.document.querySelector('#role option[selected]')?.getAttribute('value')).toBe('SENIOR_LEAD');
  });

  it('show a work e-mail, set it, and say what is wrong with one', async () => {
    const path = `/staff/${app.staffId('auditor')}`;
    expect((await administrator.open(path)).text).toContain('auditor@force.example');
    const form = await administrator.open(`${path}/work-email`);
    const wrong = await administrator.submit(form, { workEmail: 'nowhere' });
    expect([wrong.status, wrong.errors]).toEqual([400, ['Enter an e-mail address, such as name@force.example']]);
    const shared = await administrator.submit(form, { workEmail: 'inspector@force.example' });
    expect([shared.status, shared.errors]).toEqual([400, ['must be a mailbox of their own: a colleague has this one']]);
    expect((await administrator.submit(form, { workEmail: 'own@force.example' })).text).toContain('own@force.example');
    expect((await administrator.submit(await administrator.open(`${path}/work-email`), {})).text).toContain(
      'nothing goes to them by e-mail',
    );
  });

  it('offer nobody anything for themselves', async () => {
    const own = await administrator.open(`/staff/${app.staffId('administrator')}`);
    expect(own.text).toContain('This is you');
    expect(linksOf(own).filter((link) => /roles|postings|deputies|line-manager/.test(link))).toEqual([]);
    expect((await administrator.open(`/staff/${app.staffId('administrator')}/roles/new`)).status).toBe(403);
  });

  it('offer a supervisor leave, and nothing else', async () => {
    const supervisor = await app.browser('supervisor');
    const member = `/staff/${app.staffId('support-officer')}`;
    expect(linksOf(await supervisor.open(member)).filter((link) => link.startsWith(`${member}/`))).toEqual([
      `${member}/leave/begin`,
      `${member}/leave/end`,
    ]);
    const away = await supervisor.submit(await supervisor.open(`${member}/leave/begin`), {});
    expect(away.text).toContain('On leave');
    expect((await supervisor.open(`${member}/roles/new`)).status).toBe(403);
  });
});

describe('the pages of a unit', () => {
  it('show who leads it, who covers and who is on duty', async () => {
    const path = '/local-policing-units/LPU-1';
    await administrator.submit(await administrator.open(`${path}/lead`), { staffId: app.staffId('inspector') });
    const turn = {
      staffId: app.staffId('inspector-other'),
      'from-date': '2026-03-02',
      'from-time': '08:00',
      'to-date': '2026-03-03',
      'to-time': '08:00',
    };
    await administrator.submit(await administrator.open(`${path}/cover/new`), turn);
    const unit = await administrator.submit(await administrator.open(`${path}/duty-roster/new`), turn);
    expect(unit.text).toMatch(
      /Lead Obinna Thackray .*Cover Rosalind Achterberg Now .*Duty roster Rosalind Achterberg Now .*Ward 1 of LPU-1/,
    );
    const list = await administrator.open('/local-policing-units');
    expect(list.text).toContain('covered by Rosalind Achterberg');
    const off = await administrator.submit(await administrator.open(`${path}/cover/cancel`), {
      cover: `${app.staffId('inspector-other')} from 2026-03-02T08:00:00.000Z`,
    });
    expect(off.text).toContain('No cover is arranged');
  });

  it('let an Inspector arrange for their own unit and only look at another', async () => {
    const inspector = await app.browser('inspector');
    expect(linksOf(await inspector.open('/local-policing-units/LPU-1'))).toContain('/local-policing-units/LPU-1/cover/new');
    expect(linksOf(await inspector.open('/local-policing-units/LPU-1'))).not.toContain('/local-policing-units/LPU-1/lead');
    expect(linksOf(await inspector.open('/local-policing-units/LPU-2')).filter((link) => link.includes('/cover'))).toEqual([]);
    expect((await inspector.open('/local-policing-units/LPU-2/cover/new')).status).toBe(403);
  });
});
