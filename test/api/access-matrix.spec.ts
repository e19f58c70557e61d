import type { Response } from 'supertest';
import { CaseFileQuery } from '../../src/casework/case-file/case-file.query';
import { ObligationsQuery } from '../../src/casework/obligations/obligations.query';
import { caseReference } from '../../src/domain/support-case/case-reference';
import { type DemoPersonaId, demoPersonas } from '../../src/domain/staff/demo-personas';
import { commandIdOf, derivedId } from '../../src/kernel/derived-ids';
import type { LpuCode, SubjectId } from '../../src/kernel/ids';
import { everybody, rights } from '../../src/platform/access/rights';
import { Views } from '../../src/projections/views';
import { createTestApp, type TestApp } from '../support/app';
import { type DeclaredRoute, declaredRoutes } from '../support/declared-routes';
import { establishUnits } from '../support/established-units';
import { ToldCase } from '../support/told-case';
import { rightBodies } from './access-matrix-bodies';

const unknownId = '5a0c1d1e-eeee-4000-8000-00000000000e';
const personas = demoPersonas.map(({ id }) => id);
const standings = ['own unit', 'other unit', 'conflict declared', 'alleged perpetrator'] as const;
type Standing = (typeof standings)[number];

/** Who sees which ordinary case: by hand, since a test that asked the product would agree with it. */
const sees: Readonly<Partial<Record<DemoPersonaId, readonly Standing[]>>> = {
  'support-officer': ['own unit'],
  supervisor: ['own unit'],
  'officer-in-case': ['own unit'],
  inspector: ['own unit', 'other unit'],
  'inspector-other': ['own unit', 'other unit'],
  'senior-lead': ['own unit', 'other unit'],
  'data-protection': ['own unit', 'other unit'],
};

const ofRecords = declaredRoutes.filter(({ path }) => /:(caseId|personId)/.test(path));
const ofNothing = declaredRoutes.filter(
  ({ path, method, permission }) => method === 'GET' && permission !== undefined && !path.includes(':'),
);

let app: TestApp;
const tokens = new Map<DemoPersonaId, string>();
const told = new Map<string, ToldCase>();
const unknownAnswers = new Map<string, string>();

const labelOf = (persona: DemoPersonaId, standing: Standing): string =>
  standing === 'alleged perpetrator' && persona === 'inspector' ? 'alleged inspector' : standing;
const caseFor = (persona: DemoPersonaId, standing: Standing): ToldCase => {
  const found = told.get(labelOf(persona, standing));
  if (!found) throw new TypeError(`no case is told for ${standing}`);
  return found;
};

beforeAll(async () => {
  app = await createTestApp({ store: 'memory' });
  await establishUnits(app);
  for (const label of [...standings, 'alleged inspector']) {
    const one = new ToldCase(app, label);
    told.set(label, one);
    await one.open({ name: `Hiddenname Of ${label}`, lpu: (label === 'other unit' ? 'LPU-2' : 'LPU-1') as LpuCode });
  }
  const mayDeclare = (role: keyof typeof rights): boolean => (rights[role] as readonly string[]).includes('case:declare-conflict');
  const caseworkers = demoPersonas.filter(({ id, role }) => mayDeclare(role) && sees[id] !== undefined);
  const accuse = async (label: string, whom: DemoPersonaId, by: DemoPersonaId): Promise<void> => {
    const data = { subjectId: derivedId<SubjectId>(commandIdOf('test', 'accused', whom), 'subject'), colleague: app.staffId(whom) };
    await told.get(label)?.tell('IdentifyAllegedPerpetrator', data, by);
  };
  // The data-protection role declares nothing, so there it is one of the accused in both.
  await accuse('conflict declared', 'data-protection', 'inspector');
  for (const { id } of caseworkers) {
    if (id === 'inspector') await accuse('alleged inspector', id, 'senior-lead');
    else await accuse('alleged perpetrator', id, 'inspector');
    if (id !== 'data-protection') await told.get('conflict declared')?.tell('DeclareConflict', {}, id);
  }
  const last = await told.get('own unit')?.contact();
  if (last) await app.nest.get(Views, { strict: false }).caughtUp(last.position);
  for (const { id } of demoPersonas) tokens.set(id, await app.token(id));
});
afterAll(() => app.close());

async function ask(
  persona: DemoPersonaId,
  { method, path }: DeclaredRoute,
  ids: { caseId: string; personId: string },
  body?: object,
): Promise<Response> {
  const address = path
    .replace(':caseId', ids.caseId)
    .replace(':personId', ids.personId)
    .replace(':revision', '0')
    .replaceAll(/:\w+/g, unknownId);
  const authorization = `Bearer ${tokens.get(persona) ?? ''}`;
  if (method === 'GET') return app.anonymous().get(address).set('Authorization', authorization);
  const post = app.anonymous().post(address).set('Authorization', authorization);
  return path.startsWith('/api/') ? post.send(body ?? rightBodies[path] ?? {}) : post.type('form').send({ nosuch: 'x' });
}

/** Everything that reaches whoever asks, but for ids, times and the secrets of a session. */
const told404 = ({ status, headers, text }: Response): string =>
  JSON.stringify({
    status,
    headers: Object.entries(headers as Record<string, string>).filter(([name]) => !['date', 'etag'].includes(name)),
    text,
  })
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'ID')
    .replaceAll(/steadfast=[^;]+/g, 'steadfast=SECRET')
    .replaceAll(/(name=\\"_csrf\\" value=\\")[0-9a-f]+/g, '$1SECRET');

async function unknownAnswer(persona: DemoPersonaId, route: DeclaredRoute): Promise<string> {
  const key = `${persona} ${route.method} ${route.path}`;
  const known = unknownAnswers.get(key);
  if (known !== undefined) return known;
  const answer = told404(await ask(persona, route, { caseId: unknownId, personId: unknownId }));
  unknownAnswers.set(key, answer);
  return answer;
}

/** What is everybody's here is about cases of colleagues who are victims: no ordinary case is seen by it. */
const isEverybodys = ({ permission }: DeclaredRoute): boolean => (everybody as readonly (string | undefined)[]).includes(permission);

const allows = (persona: DemoPersonaId, route: DeclaredRoute): boolean => {
  const { permission } = route;
  if (isEverybodys(route)) return true;
  const role = demoPersonas.find(({ id }) => id === persona)?.role ?? 'ANALYST';
  return permission !== undefined && (rights[role] as readonly string[]).includes(permission);
};

it('every route about a case or a person has a right body to be asked with', () => {
  const asked = ofRecords.filter(({ method, path }) => method === 'POST' && path.startsWith('/api/')).map(({ path }) => path);
  expect(asked.filter((path) => rightBodies[path] === undefined)).toEqual([]);
  expect(Object.keys(rightBodies).filter((path) => !asked.includes(path))).toEqual([]);
  expect(ofRecords.length).toBeGreaterThan(80);
});

describe.each(personas)('%s', (persona) => {
  describe.each(standings)('and a case of theirs: %s', (standing) => {
    it.each(ofRecords.map((route) => [`${route.method} ${route.path}`, route] as const))('%s', async (_, route) => {
      const one = caseFor(persona, standing);
      const isSeen = !isEverybodys(route) && (sees[persona]?.includes(standing) ?? false);
      if (!allows(persona, route)) {
        const refused = await ask(persona, route, one);
        expect(refused.status).toBe(403);
        expect(told404(refused)).toBe(await unknownAnswer(persona, route));
      } else if (!isSeen) {
        const hidden = await ask(persona, route, one);
        expect(hidden.status).toBe(404);
        expect(told404(hidden)).toBe(await unknownAnswer(persona, route));
      } else if (!/:(?!caseId|personId|revision)|\/sealed$/.test(route.path)) {
        const seen = await ask(persona, route, one, { nosuch: 'x' });
        if (route.method === 'GET' && route.permission?.endsWith(':read')) expect(seen.status).toBe(200);
        expect([401, 404, 500]).not.toContain(seen.status);
        expect((seen.body as { code?: string }).code).not.toBe('NOT_ALLOWED');
      }
    });
  });

  it.each(ofNothing.map((route) => [route.path, route] as const))('hears nothing of a hidden case at %s', async (_, route) => {
    const answer = await ask(persona, route, { caseId: '', personId: '' });
    if (route.path === '/my-page/leave') expect(answer.headers['location']).toBe('/');
    else expect(answer.status).toBe(allows(persona, route) ? 200 : 403);
    for (const standing of standings.filter((each) => sees[persona]?.includes(each) !== true)) {
      const { caseId, personId } = caseFor(persona, standing);
      const name = `Hiddenname Of ${labelOf(persona, standing)}`;
      for (const trace of [caseId, personId, caseReference(caseId), name]) expect(answer.text).not.toContain(trace);
    }
  });

  it('finds no hidden case by its reference or by the name of whom it supports', async () => {
    const searches = standings.flatMap((standing) => {
      const one = caseFor(persona, standing);
      return [caseReference(one.caseId), `Hiddenname Of ${standing}`].map((term) => ({ standing, one, term }));
    });
    for (const { standing, one, term } of searches) {
      const found = await ask(persona, { method: 'POST', path: '/api/v1/cases/search' }, one, { text: term });
      if (sees[persona] === undefined) expect(found.status).toBe(403);
      else expect(found.text.includes(one.caseId)).toBe(sees[persona].includes(standing));
    }
  });

  it('is counted no hidden case', () => {
    const viewer = { staffId: app.staffId(persona), posts: demoPersonas.filter(({ id }) => id === persona) };
    const files = app.nest.get(CaseFileQuery, { strict: false });
    const owed = app.nest.get(ObligationsQuery, { strict: false });
    for (const standing of standings) {
      const { caseId } = caseFor(persona, standing);
      expect(owed.ofCase(caseId, viewer).length > 0).toBe(sees[persona]?.includes(standing) ?? false);
      expect(files.find(caseFor(persona, standing).caseId, viewer) !== undefined).toBe(sees[persona]?.includes(standing) ?? false);
    }
  });
});
