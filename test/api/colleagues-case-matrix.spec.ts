import { ObligationsQuery } from '../../src/casework/obligations/obligations.query';
import { CaseFileQuery } from '../../src/casework/case-file/case-file.query';
import type { Reach } from '../../src/domain/support-case/granted-part';
import { caseReference } from '../../src/domain/support-case/case-reference';
import { type DemoPersonaId, demoPersonas } from '../../src/domain/staff/demo-personas';
import { createTestApp, type TestApp } from '../support/app';
import { openColleaguesCase } from '../support/colleagues-case';
import type { DeclaredRoute } from '../support/declared-routes';
import { appointLeads, establishUnits } from '../support/established-units';
import type { ToldCase } from '../support/told-case';
import { rightBodies } from './access-matrix-bodies';
import { allows, askedOf, type Asking, askingIn, ofNothing, ofRecords, told404 } from './access-matrix-asking';

const personas = demoPersonas.map(({ id }) => id);
type Reaches = Readonly<Partial<Record<DemoPersonaId, Reach>>>;

/** How far each case is open to whom: by hand, since a test that asked the product would agree with it. To nobody else is it there. */
const cases: Readonly<Record<string, Reaches>> = {
  'of a colleague, with four let in': {
    'officer-in-case': 'FILE',
    'inspector-other': 'FILE',
    'senior-lead': 'FILE',
    supervisor: 'WELFARE',
    'welfare-officer': 'WELFARE',
    'staff-victim': 'OWN',
  },
  'of the unit’s Inspector, with the senior lead alleged': { 'inspector-other': 'FILE', supervisor: 'WELFARE', inspector: 'OWN' },
  'taken away from all who were let in': { 'senior-lead': 'FILE', 'staff-victim': 'OWN' },
};
const labels = Object.keys(cases);

/** Beside pages of the promise: what those who do not see the file can do by the API, as the table of deeds has it. */
const doneBeside: Readonly<Record<string, readonly Reach[]>> = {
  '/api/v1/cases/:caseId/appointments': ['WELFARE'],
  '/api/v1/cases/:caseId/appointments/relief': ['WELFARE'],
  '/api/v1/cases/:caseId/conflicts': ['WELFARE'],
  '/api/v1/cases/:caseId/alleged-perpetrators': ['WELFARE', 'OWN'],
  '/api/v1/cases/:caseId/contacts': ['WELFARE'],
  '/api/v1/cases/:caseId/key-events': ['WELFARE', 'OWN'],
  '/api/v1/cases/:caseId/referrals': ['WELFARE'],
  '/api/v1/cases/:caseId/consents': ['WELFARE', 'OWN'],
  '/api/v1/cases/:caseId/reviews': ['WELFARE'],
  '/api/v1/cases/:caseId/directions/:directionId/discharge': ['WELFARE'],
  '/api/v1/cases/:caseId/obligations/:obligationId/acknowledgement': ['WELFARE'],
  '/api/v1/people/:personId/contact-plan': ['WELFARE', 'OWN'],
};
/** Doors of their own, whose cells their own features assert; to whom there is no such case they are shut like all others. */
const ofPromise = ({ permission }: DeclaredRoute): boolean => /^(promise|own-support|staff-case):/.test(permission ?? '');
const isDoneBeside = (route: DeclaredRoute, reach: Reach): boolean =>
  ofPromise(route) || (route.method === 'POST' && (doneBeside[route.path]?.includes(reach) ?? false));

let app: TestApp;
let asking: Asking;
const told = new Map<string, ToldCase>();
const nameOf = (label: string): string => `Hiddenname ${['Anselma', 'Bertwin', 'Corisande'][labels.indexOf(label)] ?? ''}`;
const caseOf = (label: string): ToldCase => told.get(label) as ToldCase;

beforeAll(async () => {
  app = await createTestApp({ store: 'memory' });
  await establishUnits(app);
  await appointLeads(app);
  const everybody = { OFFICER_IN_CASE: 'officer-in-case', INSPECTOR: 'inspector-other', WELFARE_OFFICER: 'welfare-officer' } as const;
  const [first = '', second = '', third = ''] = labels;
  const tell = { SUPERVISOR: 'supervisor', ...everybody } as const;
  told.set(first, await openColleaguesCase(app, { label: first, name: nameOf(first), tell }));
  told.set(
    second,
    await openColleaguesCase(app, {
      label: second,
      name: nameOf(second),
      victim: 'inspector',
      tell: { SUPERVISOR: 'supervisor', SENIOR_LEAD: 'inspector-other' },
      alleged: [{ colleague: 'officer-in-case', chain: ['senior-lead'] }],
    }),
  );
  const lost = await openColleaguesCase(app, { label: third, name: nameOf(third), tell });
  told.set(third, lost);
  await lost.tell('WithdrawAccess', { staffId: app.staffId('welfare-officer'), as: 'WELFARE_OFFICER' }, 'senior-lead');
  await lost.tell('DeclareConflict', {}, 'inspector-other');
  await lost.tell('IdentifyAllegedPerpetrator', { subjectId: '5a0c1d1e-7777-4000-8000-000000000007', colleague: app.staffId('officer-in-case') } as never, 'senior-lead'); // prettier-ignore
  await lost.tell('RelieveOfficer', { role: 'SUPERVISOR', staffId: app.staffId('supervisor') }, 'senior-lead');
  asking = await askingIn(app);
});
afterAll(() => app.close());

describe.each(personas)('%s', (persona) => {
  describe.each(labels)('and the case %s', (label) => {
    it.each(askedOf(persona, labels, label))('%s', async (_, route) => {
      const one = caseOf(label);
      const reach = cases[label]?.[persona];
      const isOpen = reach === 'FILE' || (reach !== undefined && isDoneBeside(route, reach));
      if (!allows(persona, route) || !isOpen) {
        const hidden = await asking.ask(persona, route, one);
        expect(hidden.status).toBe(allows(persona, route) ? 404 : 403);
        expect(told404(hidden)).toBe(await asking.unknownAnswer(persona, route));
      } else if (reach === 'FILE' && !ofPromise(route) && !/:(?!caseId|personId|revision)|\/sealed$/.test(route.path)) {
        const seen = await asking.ask(persona, route, one, { nosuch: 'x' });
        // Whoever opens the page of such a case is asked why first.
        const isAskedWhy = seen.headers.location === `/cases/${one.caseId}/reason`;
        if (route.method === 'GET' && route.permission?.endsWith(':read')) expect(isAskedWhy || seen.status === 200).toBe(true);
        expect([401, 404, 500]).not.toContain(seen.status);
        expect((seen.body as { code?: string }).code).not.toBe('NOT_ALLOWED');
      }
    });
  });

  it.each(ofNothing.map((route) => [route.path, route] as const))('hears nothing of a hidden case at %s', async (_, route) => {
    const answer = await asking.ask(persona, route, { caseId: '', personId: '' });
    if (route.path === '/my-page/leave') expect(answer.headers['location']).toBe('/');
    else expect(answer.status).toBe(allows(persona, route) ? 200 : 403);
    const isOwnPage = route.permission?.startsWith('own-support:') === true;
    for (const label of labels) {
      const reach = cases[label]?.[persona];
      if (reach === 'FILE' || reach === 'WELFARE' || (reach === 'OWN' && isOwnPage)) continue;
      const { caseId, personId } = caseOf(label);
      for (const trace of [caseId, personId, caseReference(caseId), nameOf(label)]) expect(answer.text).not.toContain(trace);
    }
  });

  it('finds by reference or by name, and is counted, what is open to them and nothing else', async () => {
    const viewer = { staffId: app.staffId(persona), posts: demoPersonas.filter(({ id }) => id === persona) };
    const files = app.nest.get(CaseFileQuery, { strict: false });
    const owed = app.nest.get(ObligationsQuery, { strict: false });
    for (const label of labels) {
      const { caseId } = caseOf(label);
      const isFile = cases[label]?.[persona] === 'FILE';
      for (const text of [caseReference(caseId), nameOf(label)]) {
        const found = await asking.ask(persona, { method: 'POST', path: '/api/v1/cases/search' }, { caseId, personId: '' }, { text });
        if (found.status !== 403) expect(found.text.includes(caseId)).toBe(isFile);
      }
      expect(files.find(caseId, viewer) !== undefined).toBe(isFile);
      expect(owed.ofCase(caseId, viewer).length > 0).toBe(isFile);
    }
    const open = [...files.countOpen(viewer).values()].reduce((sum, count) => sum + count, 0);
    expect(open).toBe(labels.filter((label) => cases[label]?.[persona] === 'FILE').length);
  });
});

describe('Who does not see the file and looks after the victim', () => {
  const beside = ofRecords.filter(({ method, path }) => method === 'POST' && doneBeside[path] !== undefined);
  const carers = ['supervisor', 'welfare-officer', 'staff-victim'] as const;
  const cells = carers.flatMap((persona) => beside.map((route) => [persona, route.path, route] as const));

  it('is named here for every deed that is open to them', () => {
    expect(beside.map(({ path }) => path).sort()).toEqual(Object.keys(doneBeside).sort());
  });

  it.each(cells)('%s comes as far as the deed itself: %s', async (persona, path, route) => {
    const reach = persona === 'staff-victim' ? 'OWN' : 'WELFARE';
    if (!allows(persona, route) || !doneBeside[path]?.includes(reach)) return;
    const tell = { SUPERVISOR: 'supervisor', WELFARE_OFFICER: 'welfare-officer' } as const;
    const one = await openColleaguesCase(app, { label: `${persona} ${path}`, tell });
    const lead = { staffId: app.staffId('senior-lead'), posts: [{ role: 'SENIOR_LEAD', lpu: null }] };
    const [owed] = app.nest.get(ObligationsQuery, { strict: false }).ofCase(one.caseId, lead);
    const onDuty = { ...route, path: path.replace(':obligationId', owed?.kept.duty.obligationId ?? '') };
    const answer = await asking.ask(persona, onDuty, one, rightBodies[path]);
    expect(answer.status).not.toBe(404);
    expect(answer.status).toBeLessThan(500);
  });
});

it('sees an answer that tells a hidden case from an unknown one', () => {
  const unknown = { status: 404, headers: { 'content-type': 'text/html' }, text: 'Not found: 5a0c1d1e-eeee-4000-8000-00000000000e' };
  const sameElsewhere = { ...unknown, text: 'Not found: 5a0c1d1e-7777-4000-8000-000000000007' };
  expect(told404(sameElsewhere)).toBe(told404(unknown));
  for (const planted of [{ status: 403 }, { headers: { ...unknown.headers, 'x-case': 'y' } }, { text: 'Not for you' }])
    expect(told404({ ...unknown, ...planted })).not.toBe(told404(unknown));
});
