import { CaseFileQuery } from '../../src/casework/case-file/case-file.query';
import { ObligationsQuery } from '../../src/casework/obligations/obligations.query';
import { caseReference } from '../../src/domain/support-case/case-reference';
import { type DemoPersonaId, demoPersonas } from '../../src/domain/staff/demo-personas';
import { commandIdOf, derivedId } from '../../src/kernel/derived-ids';
import type { LpuCode, SubjectId } from '../../src/kernel/ids';
import { Views } from '../../src/projections/views';
import { createTestApp, type TestApp } from '../support/app';
import { establishUnits } from '../support/established-units';
import { ToldCase } from '../support/told-case';
import { allows, askedOf, type Asking, askingIn, isEverybodys, ofNothing, ofRecords, told404 } from './access-matrix-asking';
import { rightBodies } from './access-matrix-bodies';

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

let app: TestApp;
let asking: Asking;
const told = new Map<string, ToldCase>();

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
  const caseworkers = demoPersonas.filter(({ id }) => sees[id] !== undefined);
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
  asking = await askingIn(app);
});
afterAll(() => app.close());

it('every route about a case or a person has a right body to be asked with', () => {
  const asked = ofRecords.filter(({ method, path }) => method === 'POST' && path.startsWith('/api/')).map(({ path }) => path);
  expect(asked.filter((path) => rightBodies[path] === undefined)).toEqual([]);
  expect(Object.keys(rightBodies).filter((path) => !asked.includes(path))).toEqual([]);
  expect(ofRecords.length).toBeGreaterThan(80);
});

describe.each(personas)('%s', (persona) => {
  describe.each(standings)('and a case of theirs: %s', (standing) => {
    it.each(askedOf(persona, standings, standing))('%s', async (_, route) => {
      const one = caseFor(persona, standing);
      const isSeen = !isEverybodys(route) && (sees[persona]?.includes(standing) ?? false);
      if (!allows(persona, route)) {
        const refused = await asking.ask(persona, route, one);
        expect(refused.status).toBe(403);
        expect(told404(refused)).toBe(await asking.unknownAnswer(persona, route));
      } else if (!isSeen) {
        const hidden = await asking.ask(persona, route, one);
        expect(hidden.status).toBe(404);
        expect(told404(hidden)).toBe(await asking.unknownAnswer(persona, route));
      } else if (!/:(?!caseId|personId|revision)|\/sealed$/.test(route.path)) {
        const seen = await asking.ask(persona, route, one, { nosuch: 'x' });
        if (route.method === 'GET' && route.permission?.endsWith(':read')) expect(seen.status).toBe(200);
        expect([401, 404, 500]).not.toContain(seen.status);
        expect((seen.body as { code?: string }).code).not.toBe('NOT_ALLOWED');
      }
    });
  });

  it.each(ofNothing.map((route) => [route.path, route] as const))('hears nothing of a hidden case at %s', async (_, route) => {
    const answer = await asking.ask(persona, route, { caseId: '', personId: '' });
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
      const found = await asking.ask(persona, { method: 'POST', path: '/api/v1/cases/search' }, one, { text: term });
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
