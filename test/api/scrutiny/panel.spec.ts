import { createHash } from 'node:crypto';
import type { TestApp } from '../../support/app';
import { frozenQuarter, quarter, scrutiny } from '../../support/panel-scene';
import type { ToldCase } from '../../support/told-case';

const summary = 'Somebody was shouted at on the way to work for some weeks. An officer rang within the day.';

describe('A quarter’s scrutiny panel', () => {
  let app: TestApp;
  let cases: readonly ToldCase[];
  beforeAll(async () => {
    ({ app, cases } = await frozenQuarter());
  });
  afterAll(() => app.close());

  const secretary = () => app.api('secretary');
  const panel = () => app.api('panel-member');
  const numberOf = async (told: ToldCase): Promise<number> => {
    const { body } = await (await app.api('inspector')).get(`${scrutiny}/summaries`).expect(200);
    return (body.items as { caseId: string; number: number }[]).find(({ caseId }) => caseId === told.caseId)!.number;
  };

  it('draws its sample once, by the hash of the frozen pack, and names no case to whoever draws', async () => {
    const drawn = await (await secretary()).post(`${scrutiny}/sample`).send({ size: 12 });
    expect([drawn.status, drawn.body.period]).toEqual([201, quarter]);
    const { body } = await (await secretary()).get(`${scrutiny}?atLeast=${String(drawn.body.position)}`).expect(200);
    const frozen = await (await secretary()).get(`/api/v1/quarters/${quarter}/frozen`).expect(200);
    expect(body.sample).toMatchObject({ size: 12, drawnFrom: 2, cases: 2, written: 0, passed: 0, excluded: [] });
    expect(body.sample.seed).toBe(createHash('sha256').update(frozen.text, 'utf8').digest('hex'));
    for (const { caseId } of cases) expect(JSON.stringify(body)).not.toContain(caseId);
    const again = await (await secretary()).post(`${scrutiny}/sample`).send({});
    expect([again.status, again.body.code]).toEqual([409, 'SAMPLE_DRAWN_ALREADY']);
    const early = await (await secretary()).post('/api/v1/quarters/2026-27-Q1/scrutiny/sample').send({});
    expect([early.status, early.body.code]).toEqual([409, 'PACK_NOT_FROZEN']);
  });

  it('gives the cases in the order of their lots, so that anybody who has the list can draw again', async () => {
    const { body } = await (await secretary()).get(scrutiny);
    const lot = (told: ToldCase) => createHash('sha256').update(`${body.sample.seed}\n${told.caseId}`, 'utf8').digest('hex');
    const inOrder = [...cases].sort((one, other) => (lot(one) < lot(other) ? -1 : 1));
    expect(await Promise.all(inOrder.map(numberOf))).toEqual([1, 2]);
  });

  it('has each case summed up by somebody who may see it, and read by a second', async () => {
    const [told] = cases;
    const at = `${scrutiny}/summaries/${told!.caseId}`;
    const shown = await (await app.api('supervisor')).get(at).expect(200);
    expect(shown.body.redacted.facts).toContainEqual({ label: 'Reported in', text: 'March 2026' });
    await (await app.api('supervisor')).post(at).send({ summary }).expect(200);
    const { body } = await (await app.api('inspector')).get(at).expect(200);
    expect([body.summary, body.state]).toEqual([summary, 'TO_READ']);
    const own = await (await app.api('supervisor')).post(`${at}/check`).send({ textOf: body.writtenAt, result: 'PASSED' });
    expect([own.status, own.body.code]).toEqual([403, 'SECOND_PERSON_NEEDED']);
    await (await app.api('inspector')).post(`${at}/check`).send({ textOf: body.writtenAt, result: 'RETURNED' }).expect(400);
    await (await app.api('inspector')).post(`${at}/check`).send({ textOf: body.writtenAt, result: 'PASSED' }).expect(200);
  });

  it('is there for nobody who may not see the case, as if it had not been drawn, nor for a case that was not', async () => {
    const [told] = cases;
    await told!.tell('DeclareConflict', { reason: 'My neighbour' }, 'inspector-other');
    const api = await app.api('inspector-other');
    const hidden = await api.get(`${scrutiny}/summaries/${told!.caseId}`);
    const unknown = await api.get(`${scrutiny}/summaries/5a0c1d1e-eeee-4000-8000-00000000000e`);
    expect([hidden.status, hidden.body.code]).toEqual([404, unknown.body.code]);
    expect((await api.post(`${scrutiny}/summaries/${told!.caseId}`).send({ summary })).status).toBe(404);
    const seen = (await api.get(`${scrutiny}/summaries`)).body.items as { caseId: string }[];
    expect(seen.map(({ caseId }) => caseId)).not.toContain(told!.caseId);
    for (const persona of ['secretary', 'analyst', 'panel-member', 'support-officer'] as const)
      expect((await (await app.api(persona)).get(`${scrutiny}/summaries/${told!.caseId}`)).status).toBe(403);
  });

  it('gives the panel a number, the listed fields and the summary, and says in the access log alone which case it was', async () => {
    const [told] = cases;
    const number = await numberOf(told!);
    await (
      await secretary()
    )
      .post(`${scrutiny}/questions`)
      .send({ questions: ['Was the person told in time?', 'Was it kind?'] })
      .expect(200);
    const list = await (await panel()).get(`${scrutiny}/cases`).expect(200);
    expect(list.body.items).toEqual([{ period: quarter, number, isRecognised: false, answered: 0, questions: 2 }]);
    const read = await (await panel()).get(`${scrutiny}/cases/${String(number)}`).expect(200);
    expect(read.body.summary).toBe(summary);
    for (const hidden of [told!.caseId, told!.personId, 'Amira', 'Northvale', '2026-03-01', '2026-03-02'])
      expect(read.text).not.toContain(hidden);
    const log = await app.accessLog();
    const seen = log.filter(
      ({ what, outcome, staffId }) => what === 'scrutiny summary' && outcome === 'allowed' && staffId === app.staffId('panel-member'),
    );
    expect(seen.map(({ ids }) => ids)).toEqual([[told!.caseId]]);
  });

  it('answers alike for a number that was not drawn and for one that is not for the panel yet', async () => {
    const notPassed = await numberOf(cases[1]!);
    const answers = [];
    for (const number of [String(notPassed), '99', '0', 'x']) answers.push(await (await panel()).get(`${scrutiny}/cases/${number}`));
    expect(new Set(answers.map(({ status, body }) => `${String(status)} ${String(body.code)} ${String(body.title)}`)).size).toBe(1);
    expect(answers[0]!.status).toBe(404);
    expect((await (await panel()).post(`${scrutiny}/cases/${String(notPassed)}/recognition`).send({})).status).toBe(404);
  });

  it('takes scores by question, which the meeting reads without anybody’s name', async () => {
    const number = await numberOf(cases[0]!);
    const at = `${scrutiny}/cases/${String(number)}`;
    await (await panel()).post(`${at}/scores`).send({ question: 'Q1', score: 3, words: 'The second call was late.' }).expect(200);
    await (await panel()).post(`${at}/scores`).send({ question: 'Q1', score: 2, words: 'The second call was a little late.' }).expect(200);
    expect((await (await panel()).post(`${at}/scores`).send({ question: 'Q7', score: 2 })).body.code).toBe('QUESTION_UNKNOWN');
    expect((await (await panel()).post(`${at}/scores`).send({ question: 'Q1', score: 5 })).status).toBe(400);
    expect((await (await secretary()).post(`${scrutiny}/questions`).send({ questions: ['Another?'] })).body.code).toBe(
      'QUESTIONS_ANSWERED_ALREADY',
    );
    const results = await (await app.api('analyst')).get(`${scrutiny}/results`).expect(200);
    expect(results.body.results).toEqual([
      { number, question: 'Q1', scores: [{ score: 2, n: 1 }], words: ['The second call was a little late.'] },
    ]);
    expect(results.text).not.toContain(app.staffId('panel-member'));
    expect((await (await panel()).get(`${scrutiny}/results`)).status).toBe(403);
  });

  it('shuts a case to a member who recognises it, and counts what they said no more', async () => {
    const number = await numberOf(cases[0]!);
    const at = `${scrutiny}/cases/${String(number)}`;
    await (await panel()).post(`${at}/recognition`).send({}).expect(200);
    const read = await (await panel()).get(at);
    expect([read.status, read.body.code]).toEqual([403, 'CASE_RECOGNISED']);
    expect(read.text).not.toContain('shouted');
    expect((await (await panel()).post(`${at}/scores`).send({ question: 'Q1', score: 2 })).body.code).toBe('CASE_RECOGNISED');
    const results = await (await app.api('secretary')).get(`${scrutiny}/results`).expect(200);
    expect(results.body).toMatchObject({ cases: 1, recognised: 1, results: [] });
  });
});
