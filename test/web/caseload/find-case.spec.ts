import { caseReference } from '../../../src/domain/support-case/case-reference';
import type { EventId } from '../../../src/kernel/ids';
import { createTestApp, type TestApp } from '../../support/app';
import type { Browser, OpenPage } from '../../support/browser';
import { ToldCase } from '../../support/told-case';

describe('Finding a case', () => {
  let app: TestApp;
  let browser: Browser;
  const amira = () => new ToldCase(app, 'amira');
  const find = async (text: string, as: Browser = browser): Promise<OpenPage> => as.submit(await as.open('/cases/find'), { text });
  const found = (page: OpenPage): string[] =>
    [...page.document.querySelectorAll('.sf-cases__item a')].map((link) => (link.getAttribute('href') ?? '').slice('/cases/'.length));

  beforeAll(async () => {
    app = await createTestApp();
    browser = await app.browser('support-officer');
    await amira().open({
      name: 'Amira Al-Khatib',
      otherNames: ['أميرة الخطيب'],
      crimeReference: '04RC/26/12345',
      incidentReference: 'INC 998877',
    });
    await new ToldCase(app, 'elsewhere').open(
      { name: 'Amira Elsewhere', crimeReference: '04RC/26/99999', lpu: 'LPU-7' as never },
      'senior-lead',
    );
  });
  afterAll(() => app.close());

  it.each([
    ['its reference, spoken', () => caseReference(amira().caseId).toLowerCase().replaceAll('-', ' ')],
    ['the crime reference, however it is spaced', () => '04rc 26 12345'],
    ['the incident reference', () => 'inc-998877'],
    ['the name', () => 'Amira Al-Khatib'],
    ['the names the other way round', () => 'al khatib amira'],
    ['another spelling of it', () => 'Ameera Khatib'],
    ['the beginning of a name', () => 'khat'],
    ['the name in its own script', () => 'أميرة'],
  ])('works by %s', async (_, typed) => {
    expect(found(await find(typed()))).toEqual([amira().caseId]);
  });

  it('finds nothing where one of the names is not theirs', async () => {
    const page = await find('Amira Svensson');
    expect(found(page)).toEqual([]);
    expect(page.text).toContain('No case found');
  });

  it('says the same of a case that may not be known of and of one that there is not', async () => {
    const page = await find('04RC/26/99999');
    expect(found(page)).toEqual([]);
    expect(found(await find('Elsewhere'))).toEqual([]);
    expect(found(await find('Elsewhere', await app.browser('inspector')))).toHaveLength(1);
  });

  it('keeps what was typed out of the address, and in the form', async () => {
    const page = await find('Amira');
    expect(page.path).toMatch(/^\/cases\/find\?search=[0-9a-f-]{36}$/);
    expect(page.document.querySelector('input[name="text"]')?.getAttribute('value')).toBe('Amira');
    expect(app.logged()).not.toMatch(/Amira|12345|998877/);
    const another = await app.browser('support-officer');
    expect(found(await another.open(page.path))).toEqual([]);
  });

  it('asks for something to look for', async () => {
    const page = await find('   ');
    expect(page.status).toBe(400);
    expect(page.errors).toEqual(['Enter a reference or a name, of at most 200 characters']);
  });

  it('is written down with what it found, never with what was typed', async () => {
    await find('Khatib');
    const entry = (await app.accessLog()).findLast(({ what }) => what === 'search');
    expect(entry).toMatchObject({ ids: [amira().caseId], staffId: app.staffId('support-officer'), right: 'case:search' });
    expect(JSON.stringify(await app.accessLog())).not.toContain('Khatib');
  });

  it('follows a corrected reference, and forgets one that was sealed', async () => {
    const told = new ToldCase(app, 'corrected');
    const { eventIds } = await told.open({ name: 'Berit Solheim', crimeReference: '04RC/26/00001' });
    const eventId = eventIds[0] as EventId;
    await told.tell('CorrectEntry', {
      eventId,
      entry: { type: 'CaseOpened' },
      corrected: { crimeReference: '04RC/26/00002' },
      reason: 'A slip.',
    });
    expect(found(await find('04RC/26/00002'))).toEqual([told.caseId]);
    expect(found(await find('04RC/26/00001'))).toEqual([]);
  });
});
