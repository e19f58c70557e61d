import type { DemoPersonaId } from '../../../src/domain/staff/demo-personas';
import { createTestApp, type TestApp } from '../../support/app';
import type { Answers, Browser, OpenPage } from '../../support/browser';
import { establishUnits } from '../../support/established-units';
import { PromisedCase } from '../../support/promised-case';

type Form = {
  readonly page: string;
  readonly as: DemoPersonaId;
  /** What an empty form is told. */
  readonly faults: readonly string[];
  readonly answers: Answers;
  readonly says: string;
  readonly writes: string;
  /** A word that stays where it was typed though something else is wrong. */
  readonly keeps?: readonly [string, string];
};

const at = { 'occurred-date': '2026-03-02', 'occurred-time': '09:00' };
const nothing = { 'occurred-date': '', 'occurred-time': '' };
const when = (said: string) => `Enter when ${said}`;

const forms: readonly Form[] = [
  {
    page: 'reference',
    as: 'supervisor',
    faults: [
      when('it was linked'),
      'Enter the crime reference or the incident reference, in 60 characters or fewer',
      'Select whether the record is flagged as a hate crime or incident',
    ],
    answers: { ...at, incidentReference: 'INC-7', hateFlagSet: 'YES' },
    says: 'the record is linked',
    writes: 'ReferenceLinked',
  },
  {
    page: 'health-and-safety',
    as: 'supervisor',
    faults: [when('this was done'), 'Select whether a report was made'],
    answers: { ...at, result: 'NOT_APPLICABLE', reason: 'Only words' },
    says: 'health and safety',
    writes: 'HealthAndSafetyReported',
    keeps: ['reference', 'HS-1'],
  },
  {
    page: 'conflict-check?role=OFFICER_IN_CASE',
    as: 'supervisor',
    faults: [when('you checked'), 'Select what you found'],
    answers: { ...at, result: 'FOUND', how: 'They trained together' },
    says: 'Name somebody else in their place now',
    writes: 'ConflictChecked',
    keeps: ['how', 'By asking'],
  },
  {
    page: 'statement-taker',
    as: 'supervisor',
    faults: [when('they were named'), 'Select who takes the statement'],
    answers: { ...at, staffId: '5a0c1d1e-0005-4000-8000-000000000005' },
    says: 'who takes the statement',
    writes: 'StatementTakerNamed',
  },
  {
    page: 'evidence',
    as: 'officer-in-case',
    faults: [
      when('you looked'),
      'Select what became of the body-worn video',
      'Select what became of the CCTV',
      'Select what became of witnesses',
      'Select what became of photographs',
    ],
    answers: { ...at, bodyWornVideo: 'SECURED', cctv: 'ASKED_FOR', witnesses: 'NONE_THERE', photographs: 'NONE_THERE' },
    says: 'the evidence was looked for',
    writes: 'EvidenceChecked',
    keeps: ['note', 'Camera 4'],
  },
  {
    page: 'notice?audience=COMMAND',
    as: 'inspector',
    faults: [when('they were told'), 'Select how they were told'],
    answers: { ...at, named: 'NO', how: 'TELEPHONE' },
    says: 'they were told',
    writes: 'NoticeGiven',
    keeps: ['note', 'At ten'],
  },
  {
    page: 'consent?scope=TELL_UNION',
    as: 'supervisor',
    faults: [
      when('they said so'),
      'Select whether they agreed or took it back',
      'Enter what they said, in their own words and in 2,000 characters or fewer',
    ],
    answers: { ...at, answer: 'GIVEN', words: '“Tell them.”' },
    says: 'they agreed',
    writes: 'ConsentGiven',
  },
  {
    page: 'wellbeing',
    as: 'supervisor',
    faults: [
      when('you spoke with them'),
      'Enter what they said and what you agreed, in 10,000 characters or fewer',
      'Select whether you asked what has built up over time',
      'Select whether you checked for trauma',
    ],
    answers: { ...at, text: 'Sleeps badly', cumulativeHarmAsked: 'YES', traumaChecked: 'NO' },
    says: 'stands in the welfare notes alone',
    writes: 'WellbeingAssessed',
  },
  {
    page: 'offer?offer=PEER_SUPPORT',
    as: 'welfare-officer',
    faults: [when('you offered it'), 'Select what they said to: peer support', 'Select how you offered it'],
    answers: {
      ...at,
      offers: ['PEER_SUPPORT', 'ADJUSTMENTS'],
      peerSupportAnswer: 'DECLINED',
      adjustmentsAnswer: 'ACCEPTED',
      how: 'IN_PERSON',
    },
    says: 'what was offered, with their answers',
    writes: 'SupportOffered',
    keeps: ['peerSupportWords', 'Not yet'],
  },
  {
    page: 'lesson',
    as: 'inspector',
    faults: [when('it was found'), 'Select whether there is a lesson'],
    answers: { ...at, result: 'LESSON', lesson: 'Ask on the first day' },
    says: 'it goes to the quarterly meeting',
    writes: 'LessonRecorded',
  },
  {
    page: 'ask',
    as: 'welfare-officer',
    faults: [when('you asked'), 'Select how you asked'],
    answers: { ...at, how: 'TELEPHONE' },
    says: 'they were asked',
    writes: 'PromiseAsked',
  },
  {
    page: 'decline?point=P8',
    as: 'welfare-officer',
    faults: [
      when('they told you'),
      'Enter what they said, in their own words and in 2,000 characters or fewer',
      'Select how they told you',
    ],
    answers: { ...at, words: '“I would rather not.”', how: 'TELEPHONE' },
    says: 'declined, in their words',
    writes: 'PromisePointDeclined',
  },
  {
    page: 'take-up?point=P8',
    as: 'supervisor',
    faults: [when('they told you'), 'Select how they told you'],
    answers: { ...at, how: 'TELEPHONE' },
    says: 'owed again from now',
    writes: 'PromisePointTakenUp',
    keeps: ['words', 'Yes please'],
  },
  {
    page: 'set-aside?point=P7',
    as: 'supervisor',
    faults: ['Enter why it does not apply, in 2,000 characters or fewer', 'Select who approved it'],
    answers: { reason: 'They belong to no body', approver: '5a0c1d1e-0002-4000-8000-000000000002' },
    says: 'never counted as kept',
    writes: 'PromisePointSetAside',
  },
  {
    page: 'disagreement?point=P1',
    as: 'senior-lead',
    faults: [when('you decided'), 'Enter what you will do, in 2,000 characters or fewer'],
    answers: { ...at, what: 'I see them tomorrow' },
    says: 'what you will do about it',
    writes: 'DisagreementAnswered',
  },
  {
    page: 'review',
    as: 'supervisor',
    faults: [when('you reviewed it'), 'Select whether the standard of service was met', 'Enter what you found, in up to 10,000 characters'],
    answers: { ...at, standardMet: 'YES', findings: 'Everybody did their part' },
    says: 'the review is recorded',
    writes: 'ReviewRecorded',
  },
];

describe('The forms that keep the promise', () => {
  let app: TestApp;
  let one: PromisedCase;
  beforeAll(async () => {
    app = await createTestApp({ store: 'memory' });
    await establishUnits(app);
    one = await PromisedCase.open(app, 'filled');
  });
  afterAll(() => app.close());

  const browsers = new Map<DemoPersonaId, Promise<Browser>>();
  const browserOf = (persona: DemoPersonaId): Promise<Browser> => {
    const known = browsers.get(persona) ?? app.browser(persona);
    browsers.set(persona, known);
    return known;
  };

  /** Whoever sees the file is asked first why they open it. */
  const openFor = async (persona: DemoPersonaId, path: string): Promise<OpenPage> => {
    const browser = await browserOf(persona);
    const page = await browser.open(path);
    return page.title.startsWith('Why are you opening') ? browser.submit(page, { reason: 'REVIEW' }) : page;
  };

  it.each(forms)(
    '$page tells every fault at once, keeps what was typed, and saves',
    async ({ page, as, faults, answers, says, writes, keeps }) => {
      const before = await one.count(writes);
      const browser = await browserOf(as);
      const form = await openFor(as, `/promise/${one.caseId}/${page}`);
      expect(form.status).toBe(200);
      const wrong = await browser.submit(form, { ...nothing, ...(keeps && { [keeps[0]]: keeps[1] }) });
      expect([wrong.status, [...wrong.errors].sort()]).toEqual([400, [...faults].sort()]);
      if (keeps) {
        const field = wrong.document.querySelector(`main form [name="${keeps[0]}"]`);
        expect([field?.getAttribute('value'), (field?.textContent ?? '').trim()]).toContain(keeps[1]);
      }
      expect(await one.count(writes)).toBe(before);
      const saved = await browser.submit(form, answers);
      expect([saved.path, saved.errors]).toEqual([`/promise/${one.caseId}`, []]);
      expect(await one.count(writes)).toBeGreaterThan(before);
      expect(saved.text).toContain(says);
    },
  );

  it('offers no message where a voice is owed, and says why what was said is asked for', async () => {
    const browser = await browserOf('supervisor');
    const page = await browser.open(`/promise/${one.caseId}/contact?purpose=FIRST_CONTACT`);
    const channels = [...page.document.querySelectorAll('input[name="channel"]')].map((input) => input.getAttribute('value'));
    expect(channels).toEqual(['IN_PERSON', 'TELEPHONE', 'VIDEO']);
    expect(page.document.querySelector('.sf-safe')).not.toBeNull();
    expect(page.text).toContain('without it nothing shows that somebody spoke with them');
    const wrong = await browser.submit(page, { channel: 'TELEPHONE', purposes: [] }, 'form#contact');
    expect(wrong.errors).toEqual(expect.arrayContaining([expect.stringContaining('Enter what was said')]));
    const saved = await browser.submit(page, { channel: 'TELEPHONE', note: 'We spoke for an hour' }, 'form#contact');
    expect([saved.path, await one.pointState('P3')]).toEqual([`/promise/${one.caseId}`, 'KEPT_ON_TIME']);
  });

  it('saves an attempt in one tap, which keeps nothing', async () => {
    const other = await PromisedCase.open(app, 'attempted');
    const browser = await browserOf('supervisor');
    const page = await browser.open(`/promise/${other.caseId}/contact`);
    const saved = await browser.submit(page, { quick: 'RANG_NO_ANSWER' }, 'form.sf-quick');
    expect([saved.path, await other.pointState('P3')]).toEqual([`/promise/${other.caseId}`, 'DUE']);
  });

  it('names an officer at once on the victim’s word, and else waits for a second person; never the victim', async () => {
    const other = await PromisedCase.open(app, 'named', { tell: { SUPERVISOR: 'supervisor' } });
    const browser = await browserOf('supervisor');
    const form = await browser.open(`/promise/${other.caseId}/officer?role=OFFICER_IN_CASE`);
    expect(form.html).not.toContain(app.staffId('staff-victim'));
    const officer = app.staffId('officer-in-case');
    await browser.submit(form, { staffId: officer, onVictimsWord: 'NO' });
    expect((await other.state()).access.staffVictim).toMatchObject({ proposed: [{ staffId: officer, as: 'OFFICER_IN_CASE' }] });
    expect(await other.pointState('P2')).toBe('DUE');
    const again = await browser.open(`/promise/${other.caseId}/officer?role=WELFARE_OFFICER`);
    await browser.submit(again, { staffId: app.staffId('welfare-officer'), onVictimsWord: 'YES' });
    expect((await other.state()).access.appointed.map(({ role }) => role)).toContain('WELFARE_OFFICER');
    const forged = await browser.submit(await browser.open(`/promise/${other.caseId}/officer`), {
      role: 'OFFICER_IN_CASE',
      staffId: app.staffId('staff-victim'),
      onVictimsWord: 'YES',
    });
    expect([forged.status, forged.errors.length]).toEqual([400, 1]);
  });

  it('refuse a notice without consent in words, and lead to where it is asked for', async () => {
    const other = await PromisedCase.open(app, 'untold');
    const browser = await browserOf('supervisor');
    const form = await browser.open(`/promise/${other.caseId}/notice?audience=FEDERATION`);
    expect(form.document.querySelector(`a[href="/promise/${other.caseId}/consent?scope=TELL_FEDERATION"]`)).not.toBeNull();
    const refused = await browser.submit(form, { ...at, named: 'YES', how: 'TELEPHONE' });
    expect([refused.status, refused.errors]).toEqual([
      409,
      ['The victim has not agreed to this. Ask them, and record their consent first.'],
    ]);
    expect(refused.document.querySelector(`a[href="/promise/${other.caseId}/consent?scope=TELL_FEDERATION"]`)).not.toBeNull();
  });

  it('show welfare notes to the welfare officer, and to the supervisor only what they wrote', async () => {
    const browser = await browserOf('welfare-officer');
    const page = await browser.open(`/promise/${one.caseId}/welfare`);
    expect(page.text).toContain('Sleeps badly');
    const saved = await browser.submit(page, { ...at, kind: 'OCCUPATIONAL_HEALTH', text: 'Seen on Monday' });
    expect([saved.path, saved.text.includes('Seen on Monday')]).toEqual([`/promise/${one.caseId}/welfare`, true]);
    const supervisor = await (await browserOf('supervisor')).open(`/promise/${one.caseId}/welfare`);
    expect([supervisor.text.includes('Sleeps badly'), supervisor.text.includes('Seen on Monday')]).toEqual([true, false]);
    for (const persona of ['inspector', 'senior-lead', 'officer-in-case', 'staff-victim'] as const) {
      expect([persona, (await openFor(persona, `/promise/${one.caseId}/welfare`)).status]).toEqual([persona, 404]);
    }
  });

  it.each([...forms.map(({ page }) => page.split('?')[0] ?? page), 'contact', 'officer', 'welfare', 'confirm-closure', 'after-closure'])(
    '%s is not there for the victim, a stranger or another unit',
    async (page) => {
      const unknown = '5a0c1d1e-eeee-4000-8000-00000000000e';
      for (const persona of ['staff-victim', 'inspector-other', 'administrator'] as const) {
        const browser = await browserOf(persona);
        const [hidden, none] = [await browser.open(`/promise/${one.caseId}/${page}`), await browser.open(`/promise/${unknown}/${page}`)];
        const plainly = (html: string) =>
          html.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID').replaceAll(/(name="_csrf" value=")[0-9a-f]+/g, '$1SECRET');
        expect([persona, hidden.status, plainly(hidden.html)]).toEqual([persona, 404, plainly(none.html)]);
      }
    },
  );
});
