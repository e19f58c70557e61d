import { ThrottlerStorage, type ThrottlerStorageService } from '@nestjs/throttler';
import { createTestApp, type TestApp } from '../support/app';
import { openColleaguesCase } from '../support/colleagues-case';
import { declaredRoutes } from '../support/declared-routes';
import { establishUnits } from '../support/established-units';
import type { ToldCase } from '../support/told-case';

const calls = 200;
const warmUp = 40;
const unknownId = '5a0c1d1e-eeee-4000-8000-00000000000e';
type Call = () => Promise<unknown>;

const median = (times: readonly number[]): number => [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;

async function timed(call: Call): Promise<number> {
  const before = process.hrtime.bigint();
  await call();
  return Number(process.hrtime.bigint() - before) / 1e6;
}

/** In turns, and each first as often as the other, so that whatever else the machine does falls on both alike. */
async function mediansOf(hidden: Call, unknown: Call): Promise<{ readonly hidden: number; readonly unknown: number }> {
  const times: { readonly hidden: number[]; readonly unknown: number[] } = { hidden: [], unknown: [] };
  for (let nth = 0; nth < calls + warmUp; nth += 1) {
    const order = nth % 2 === 0 ? (['hidden', 'unknown'] as const) : (['unknown', 'hidden'] as const);
    for (const which of order) {
      const took = await timed(which === 'hidden' ? hidden : unknown);
      if (nth >= warmUp) times[which].push(took);
    }
  }
  return { hidden: median(times.hidden), unknown: median(times.unknown) };
}

/** How far the one lies from the other; a loaded machine is asked twice more before it is believed. */
async function gapOf(hidden: Call, unknown: Call): Promise<{ readonly gap: number; readonly said: string }> {
  let found = { gap: Infinity, said: '' };
  for (let attempt = 0; attempt < 3 && found.gap > 0.1; attempt += 1) {
    const medians = await mediansOf(hidden, unknown);
    const gap = Math.abs(medians.hidden - medians.unknown) / medians.unknown;
    if (gap < found.gap) found = { gap, said: `hidden ${medians.hidden.toFixed(3)} ms, unknown ${medians.unknown.toFixed(3)} ms` };
  }
  return found;
}

describe('How long it takes to say that there is no such case', () => {
  let app: TestApp;
  let hidden: ToldCase;
  let token: string;
  beforeAll(async () => {
    app = await createTestApp({ store: 'memory' });
    await establishUnits(app);
    const tell = { SUPERVISOR: 'supervisor', OFFICER_IN_CASE: 'officer-in-case', INSPECTOR: 'inspector-other' } as const;
    hidden = await openColleaguesCase(app, { name: 'Hiddenname Anselma', tell });
    for (let nth = 0; nth < 10; nth += 1) await hidden.contact({}, 'officer-in-case');
    // Of the unit, and not let in.
    token = await app.token('inspector');
  });
  afterAll(() => app.close());

  const get =
    (address: string): Call =>
    () =>
      app.anonymous().get(address).set('Authorization', `Bearer ${token}`).expect(404);
  const search =
    (text: string): Call =>
    () => {
      // Nobody may search as often as this asks.
      app.nest.get<ThrottlerStorageService>(ThrottlerStorage, { strict: false }).storage.clear();
      return app.anonymous().post('/api/v1/cases/search').set('Authorization', `Bearer ${token}`).send({ text }).expect(200);
    };

  it('is the same for a case that is hidden and for one that there is not', async () => {
    const { gap, said } = await gapOf(get(`/api/v1/cases/${hidden.caseId}`), get(`/api/v1/cases/${unknownId}`));
    if (gap > 0.1) throw new Error(`the two can be told apart: ${said}`);
  });

  it('is the same for its promise', async () => {
    const path = '/api/v1/cases/:caseId/promise';
    if (!declaredRoutes.some((route) => route.method === 'GET' && route.path === path)) return;
    const at = (caseId: string): string => path.replace(':caseId', caseId);
    const { gap, said } = await gapOf(get(at(hidden.caseId)), get(at(unknownId)));
    if (gap > 0.1) throw new Error(`the two can be told apart: ${said}`);
  });

  it('is the same when somebody searches for a name', async () => {
    const { gap, said } = await gapOf(search('Hiddenname Anselma'), search('Othername Bertwins'));
    if (gap > 0.1) throw new Error(`the two can be told apart: ${said}`);
  });

  it('would be seen where it is not', async () => {
    const busy: Call = async () => {
      await get(`/api/v1/cases/${unknownId}`)();
      await get(`/api/v1/cases/${unknownId}`)();
    };
    const { hidden: slow, unknown } = await mediansOf(busy, get(`/api/v1/cases/${unknownId}`));
    expect(slow / unknown - 1).toBeGreaterThan(0.1);
  });
});
