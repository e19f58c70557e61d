import type { Keyring } from '../../../src/kernel/keyring';
import type { SubjectId } from '../../../src/kernel/ids';
import { KEYRING } from '../../../src/kernel/tokens';
import type { TestApp } from '../../support/app';
import type { OpenPage } from '../../support/browser';
import { frozenQuarter, quarter } from '../../support/panel-scene';
import type { ToldCase } from '../../support/told-case';

const summary = 'Somebody was shouted at on the way to work. An officer rang within the day.';
const arrangement = `/quarters/${quarter}/scrutiny`;

const linkTo = (page: OpenPage, text: string): string =>
  [...page.document.querySelectorAll('main a')].find((link) => link.textContent?.includes(text))?.getAttribute('href') ?? '';

describe('The pages of a scrutiny panel', () => {
  let app: TestApp;
  let cases: readonly ToldCase[];
  beforeAll(async () => {
    ({ app, cases } = await frozenQuarter());
  });
  afterAll(() => app.close());

  it('lead the secretary from home to drawing the sample, and name no case', async () => {
    const secretary = await app.browser('secretary');
    expect(linkTo(await secretary.open('/'), 'Scrutiny panels')).toBe('/scrutiny');
    expect(linkTo(await secretary.open('/scrutiny'), 'Quarter 4 of 2025-26')).toBe(arrangement);
    const before = await secretary.open(arrangement);
    const faulty = await secretary.submit(before, { size: '0' });
    expect([faulty.status, faulty.errors]).toEqual([400, ['Enter a number of cases from 1 to 100']]);
    const drawn = await secretary.submit(before, { size: '12' });
    expect(drawn.path).toBe(arrangement);
    expect(drawn.text).toContain('2 closed cases were drawn from 2');
    expect(drawn.text).toContain('The victim is a colleague (in the four quarters that end with this one)too few to show');
    for (const { caseId } of cases) expect(drawn.document.toString()).not.toContain(caseId);
    const asked = await secretary.submit(await secretary.open(`${arrangement}/questions`), {
      questions: 'Was the person told in time?\n\nWas it kind?',
    });
    expect(asked.text).toContain('Was it kind?');
    expect((await secretary.open('/scrutiny/summaries')).status).toBe(403);
  });

  it('let a supervisor sum up a case beside what the panel is shown of it', async () => {
    const supervisor = await app.browser('supervisor');
    expect(linkTo(await supervisor.open('/'), 'Summaries for the scrutiny panel')).toBe('/scrutiny/summaries');
    const list = await supervisor.open('/scrutiny/summaries');
    expect(list.text).toContain('To be summed up');
    const form = await supervisor.open(`${arrangement}/summaries/${cases[0]!.caseId}`);
    for (const shown of ['Reported inMarch 2026', 'Hate crime', 'First contact', 'Open the case']) expect(form.text).toContain(shown);
    expect((await supervisor.submit(form, { summary: ' ' })).errors).toEqual(['Enter the summary, in up to 4,000 characters']);
    const after = await supervisor.submit(form, { summary });
    expect(after.text).toContain('The summary is saved. A second person has to read it.');
    expect(after.text).toContain('Yours: somebody else has to read it');
    const own = await supervisor.open(`${arrangement}/summaries/${cases[0]!.caseId}/check`);
    expect(own.text).toContain('You wrote it, so somebody else has to read it.');
  });

  it('let a second person give it back with a reason, and pass it once it is written anew', async () => {
    const [inspector, supervisor] = [await app.browser('inspector'), await app.browser('supervisor')];
    const at = `${arrangement}/summaries/${cases[0]!.caseId}`;
    const check = await inspector.open(linkTo(await inspector.open('/scrutiny/summaries'), `Case`));
    const unsaid = await inspector.submit(await inspector.open(`${at}/check`), { result: 'RETURNED' });
    expect([check.status, unsaid.status, unsaid.errors]).toEqual([200, 400, ['Enter what has to change, in up to 2,000 characters']]);
    await inspector.submit(await inspector.open(`${at}/check`), { result: 'RETURNED', reason: 'Say nothing of the way to work.' });
    const again = await supervisor.open(at);
    expect(again.text).toContain('Given back: Say nothing of the way to work.');
    await supervisor.submit(again, { summary: summary.replace(' on the way to work', '') });
    const passed = await inspector.submit(await inspector.open(`${at}/check`), { result: 'PASSED' });
    expect(passed.text).toContain('The summary is with the panel now.');
  });

  it('show a member a case by its number, ask whether they recognise it, and take their answers', async () => {
    const member = await app.browser('panel-member');
    const list = await member.open('/panel');
    const first = linkTo(list, 'Case');
    const glance = await member.open(first);
    expect(glance.text).toContain('Do you recognise case');
    expect(glance.text).not.toContain('shouted');
    const reading = await member.open(linkTo(glance, 'I do not recognise it'));
    expect(reading.text).toContain('Somebody was shouted at.');
    for (const hidden of [cases[0]!.caseId, 'Amira', 'Northvale']) expect(reading.document.toString()).not.toContain(hidden);
    const question = await member.open(linkTo(reading, 'Was it kind?'));
    expect((await member.submit(question, {})).errors).toEqual(['Select one of the four scores']);
    const answered = await member.submit(question, { score: '2', words: 'Yes, mostly.' });
    expect(answered.text).toContain('You said: Appropriate, with something to be said. Yes, mostly.');
    const results = await (await app.browser('senior-lead')).open(`${arrangement}/results`);
    for (const shown of ['Was it kind?', 'Appropriate, with something to be said: 1', 'Yes, mostly.'])
      expect(results.text).toContain(shown);
    const gone = await member.submit(await member.open(first), { recognised: ['YES'] });
    expect(gone.text).toContain('You recognise it, so you neither read nor score it.');
    expect((await member.open(`${first}/reading`)).status).toBe(403);
    expect((await member.open(first.replace(/\d+$/, '99'))).status).toBe(404);
  });

  it('say that a summary can no longer be read once the key of its case is gone', async () => {
    const keyring = app.nest.get<Keyring>(KEYRING, { strict: false });
    const subject = cases[0]!.personId as string as SubjectId;
    await keyring.destroy(subject, app.now());
    const inspector = await app.browser('inspector');
    const page = await inspector.open(`${arrangement}/summaries/${cases[0]!.caseId}/check`);
    expect(page.text).toContain('This summary can no longer be read: the person’s data was erased.');
    expect(page.text).not.toContain('shouted');
  });
});
