import type { DemoPersonaId } from '../../../src/domain/staff/demo-personas';
import { createTestApp, type TestApp } from '../../support/app';
import { establishUnits } from '../../support/established-units';
import { PromisedCase } from '../../support/promised-case';

const occurredAt = '2026-03-02T09:00:00Z';
const unknownId = '5a0c1d1e-eeee-4000-8000-00000000000e';

type Door = {
  readonly path: string;
  readonly as: DemoPersonaId;
  readonly body: object;
  readonly meets?: readonly string[];
  readonly status?: number;
};

/** Each door with what is right for it, and the duty that is met by it. */
const doors: readonly Door[] = [
  {
    path: 'references',
    as: 'supervisor',
    body: { crimeReference: 'C-1', hateFlagSet: true, occurredAt },
    meets: ['P1_REFERENCE_LINKED', 'P1_HATE_FLAG_SET'],
  },
  {
    path: 'health-and-safety-reports',
    as: 'supervisor',
    body: { result: 'NOT_APPLICABLE', reason: 'It was online', occurredAt },
    meets: ['P1_HEALTH_AND_SAFETY'],
  },
  {
    path: 'conflict-checks',
    as: 'supervisor',
    body: { role: 'OFFICER_IN_CASE', result: 'NONE_FOUND', how: 'Asked her', occurredAt },
    meets: ['P2_CONFLICT_CHECKED'],
  },
  {
    path: 'statement-takers',
    as: 'supervisor',
    body: { staffId: '5a0c1d1e-0005-4000-8000-000000000005', occurredAt },
    meets: ['P2_STATEMENT_TAKER_NAMED'],
  },
  {
    path: 'evidence-checks',
    as: 'officer-in-case',
    body: { bodyWornVideo: 'SECURED', cctv: 'ASKED_FOR', witnesses: 'NONE_THERE', photographs: 'NONE_THERE', occurredAt },
    meets: ['P2_EVIDENCE_CHECKED'],
  },
  {
    path: 'promise/contacts',
    as: 'supervisor',
    body: {
      channel: 'TELEPHONE',
      direction: 'OUTBOUND',
      outcome: 'REACHED',
      purposes: ['FIRST_CONTACT'],
      note: 'She is shaken and angry',
      occurredAt,
    },
    meets: ['P3_SUPERVISOR_VOICE'],
  },
  {
    path: 'notices',
    as: 'inspector',
    body: { audience: 'COMMAND', named: false, how: 'TELEPHONE', occurredAt },
    meets: ['P4_COMMAND_TOLD'],
  },
  {
    path: 'wellbeing-assessments',
    as: 'supervisor',
    body: { text: 'Sleeps badly', cumulativeHarmAsked: true, traumaChecked: true, occurredAt },
    meets: ['P5_WELLBEING_ASSESSMENT'],
  },
  {
    path: 'offers',
    as: 'welfare-officer',
    body: { offer: 'PEER_SUPPORT', answer: 'DECLINED', words: 'Not now', how: 'IN_PERSON', occurredAt },
    meets: ['P5_PEER_SUPPORT_OFFERED'],
  },
  {
    path: 'promise/consents',
    as: 'supervisor',
    body: { scope: 'TELL_UNION', answer: 'GIVEN', words: 'Yes, do', occurredAt },
    meets: ['P7_CONSENT_ASKED'],
  },
  { path: 'promise-questions', as: 'welfare-officer', body: { how: 'TELEPHONE', occurredAt } },
  { path: 'lessons', as: 'inspector', body: { result: 'LESSON', lesson: 'Ask sooner', occurredAt } },
  { path: 'promise/P5/declines', as: 'welfare-officer', body: { words: 'Leave me be', how: 'TELEPHONE', occurredAt } },
  { path: 'promise/P5/take-ups', as: 'welfare-officer', body: { words: 'I do want it', how: 'TELEPHONE', occurredAt } },
  {
    path: 'promise/P7/set-aside',
    as: 'supervisor',
    body: { reason: 'They belong to no union', approver: '5a0c1d1e-0010-4000-8000-000000000010' },
  },
  { path: 'promise/P1/disagreements', as: 'senior-lead', body: { what: 'I speak with them tomorrow', occurredAt } },
  { path: 'promise/reviews', as: 'supervisor', body: { occurredAt, standardMet: true, findings: 'Looked after' } },
];
/** Doors that open only once closing is proposed, or after. */
const later: readonly Door[] = [
  { path: 'closure/confirmation', as: 'senior-lead', body: { occurredAt }, status: 409 },
  { path: 'post-closure-checks', as: 'welfare-officer', body: { answer: 'SETTLED', how: 'TELEPHONE', occurredAt }, status: 409 },
];

describe('Keeping the promise through the API', () => {
  let app: TestApp;
  let one: PromisedCase;
  beforeAll(async () => {
    app = await createTestApp({ store: 'memory' });
    await establishUnits(app);
    one = await PromisedCase.open(app, 'kept');
  });
  afterAll(() => app.close());

  it.each(doors)('$path by $as is taken and meets what it shows', async ({ path, as, body, meets = [] }) => {
    for (const rule of meets) expect(await one.standing(rule)).toContain('OPEN');
    const answer = await one.post(as, path, body);
    expect([answer.status, answer.body]).toEqual([201, expect.objectContaining({ caseId: one.caseId })]);
    for (const rule of meets) expect(await one.standing(rule)).toEqual(expect.arrayContaining([expect.stringMatching(/^MET_ON_TIME/)]));
  });

  it.each(later)('$path waits for its moment', async ({ path, as, body }) => {
    expect((await one.post(as, path, body)).status).toBe(409);
  });

  it.each([...doors, ...later])('$path says of a case that is hidden what it says of one that there is not', async ({ path, body }) => {
    const hidden = await PromisedCase.open(app, `hidden ${path}`, { tell: { SUPERVISOR: 'supervisor' } });
    for (const persona of ['staff-victim', 'inspector-other', 'data-protection', 'administrator'] as const) {
      if (persona === 'staff-victim' && /declines|take-ups/.test(path)) continue;
      const api = await app.api(persona);
      const [known, unknown] = [
        await api.post(`/api/v1/cases/${hidden.caseId}/${path}`).send(body),
        await api.post(`/api/v1/cases/${unknownId}/${path}`).send(body),
      ];
      const plainly = (text: string) => text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID');
      expect([persona, known.status, plainly(known.text)]).toEqual([persona, 404, plainly(unknown.text)]);
    }
  });

  it('closes what is of the file to those who see no more than the promise, in the same words', async () => {
    const api = await app.api('supervisor');
    const evidence = doors.find(({ path }) => path === 'evidence-checks');
    const [seen, unknown] = [
      await one.post('supervisor', 'evidence-checks', evidence?.body ?? {}),
      await api.post(`/api/v1/cases/${unknownId}/evidence-checks`).send(evidence?.body),
    ];
    expect([seen.status, (seen.body as { code: string }).code]).toEqual([404, (unknown.body as { code: string }).code]);
  });
});
