import { createTestApp, type TestApp } from '../../support/app';
import { establishUnits } from '../../support/established-units';
import { PromisedCase } from '../../support/promised-case';

const code = ({ body }: { body: unknown }): unknown => (body as { code?: unknown }).code;
const day = 86_400_000;

/** Law 8: on any path. */
describe('A colleague’s case and its closing', () => {
  let app: TestApp;
  let one: PromisedCase;
  const now = () => ({ occurredAt: app.now() });
  const review = { standardMet: false, findings: 'Read point by point' };
  beforeAll(async () => {
    app = await createTestApp({ store: 'memory' });
    await establishUnits(app);
    one = await PromisedCase.open(app, 'closing');
    await one.told.tell('RecordReview', { type: 'INSPECTOR_FIRST', occurredAt: app.now(), ...review, risk: 'STANDARD' }, 'inspector');
    app.moveClock(4 * day);
    expect((await one.post('officer-in-case', 'closure/proposals', now())).status).toBe(201);
  });
  afterAll(() => app.close());

  it('does not close while a point is open: not by the Inspector, the senior lead, two at once, or straight at the case', async () => {
    expect(code(await one.post('senior-lead', 'closure/confirmation', now()))).toBe('CLOSURE_BLOCKED');
    expect((await one.post('inspector', 'reviews', { ...now(), ...review, type: 'CLOSURE' })).status).toBe(201);
    expect(code(await one.post('senior-lead', 'closure/confirmation', now()))).toBe('CLOSURE_BLOCKED');
    const both = await Promise.all([one.post('inspector', 'closure', now()), one.post('inspector', 'closure', now())]);
    expect(both.map(code)).toEqual(['CLOSURE_BLOCKED', 'CLOSURE_BLOCKED']);
    await expect(one.told.tell('CloseCase', { occurredAt: app.now() }, 'inspector')).rejects.toMatchObject({
      refusal: { code: 'CLOSURE_BLOCKED' },
    });
    await expect(one.told.tell('ConfirmClosure', { occurredAt: app.now() }, 'senior-lead')).rejects.toMatchObject({
      refusal: { code: 'CLOSURE_BLOCKED' },
    });
    expect((await one.state()).status).toBe('CLOSURE_PROPOSED');
  });

  it('closes once each miss has its reason, the lesson is told and the senior lead agreed; and only once', async () => {
    await one.post('inspector', 'lessons', { result: 'NONE', ...now() });
    const misses = (await one.state()).owed.obligations.filter((duty) => duty.breachedAt !== undefined || duty.dueAt < app.now());
    const missesAnswered = misses.map(({ obligationId }) => ({ obligationId, answer: 'Nobody was told in time; they are now' }));
    expect((await one.post('inspector', 'reviews', { ...now(), ...review, type: 'CLOSURE', missesAnswered })).status).toBe(201);
    expect(code(await one.post('inspector', 'closure', now()))).toBe('CLOSURE_BLOCKED');
    expect(code(await one.post('inspector', 'closure/confirmation', now()))).toBe('ACTION_NOT_PERMITTED');
    expect((await one.post('senior-lead', 'closure/confirmation', { ...now(), note: 'Read and agreed' })).status).toBe(200);
    const both = await Promise.all([one.post('inspector', 'closure', now()), one.post('inspector', 'closure', now())]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await one.state()).status).toBe('CLOSED');
  });

  it('is open again where the check some weeks after finds that it is not settled', async () => {
    app.moveClock(27 * day);
    const check = { how: 'TELEPHONE', ...now() };
    expect((await one.post('welfare-officer', 'post-closure-checks', { ...check, answer: 'DOES_NOT_WISH_TO_SAY' })).status).toBe(201);
    expect((await one.state()).status).toBe('CLOSED');
    expect(
      (await one.post('welfare-officer', 'post-closure-checks', { ...check, answer: 'NOT_SETTLED', words: 'It began again' })).status,
    ).toBe(201);
    expect((await one.state()).status).toBe('OPEN');
  });
});
