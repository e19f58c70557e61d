import type { Response } from 'supertest';
import type { LpuCode } from '../../src/kernel/ids';
import { Views } from '../../src/projections/views';
import { createTestApp, type TestApp } from '../support/app';
import { establishUnits } from '../support/established-units';
import { ToldCase } from '../support/told-case';

const unknown = '5a0c1d1e-eeee-4000-8000-00000000000e';
const reason = 'As the test says';
const review = { occurredAt: '2026-03-02T08:00:00Z', type: 'SUPERVISOR', standardMet: true, findings: 'Well done' };

let app: TestApp;
let own: ToldCase;
let hidden: ToldCase;
beforeAll(async () => {
  app = await createTestApp({ store: 'memory' });
  await establishUnits(app);
  own = new ToldCase(app, 'own');
  hidden = new ToldCase(app, 'hidden');
  await own.open({ name: 'Somebody Known' });
  const last = await hidden.open({ name: 'Somebody Hidden', lpu: 'LPU-2' as LpuCode });
  await app.nest.get(Views, { strict: false }).caughtUp(last.position);
});
afterAll(() => app.close());

const told = ({ status, text }: Response): string =>
  `${status} ${text}`.replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'ID');

/** A supervisor of the first unit asks about their own case or person, and names a case or a person of the second beside it. */
const asked: readonly (readonly [string, (own: ToldCase) => string, (named: { caseId: string; personId: string }) => object])[] = [
  ['a duplicate of it', ({ caseId }) => `/cases/${caseId}/duplicates`, ({ caseId }) => ({ duplicateOf: caseId, reason })],
  ['a link to it', ({ caseId }) => `/cases/${caseId}/incident-links`, ({ caseId }) => ({ relation: 'SAME', linkedCaseId: caseId, reason })],
  ['a link to its person', ({ personId }) => `/people/${personId}/links`, ({ personId }) => ({ otherPersonId: personId, reason })],
  [
    'a hand-over of it',
    () => '/hand-overs',
    ({ caseId }) => ({ role: 'SUPPORT_OFFICER', staffId: '5a0c1d1e-0001-4000-8000-000000000001', caseIds: [caseId] }),
  ],
  [
    'a new case of its person',
    () => '/cases',
    ({ personId }) => ({
      kind: 'HATE_CRIME',
      strands: [{ strand: 'RACE' }],
      reportedAt: review.occurredAt,
      lpu: 'LPU-1',
      online: false,
      personId,
    }),
  ],
];

it.each(asked)('%s is answered as for one that there is not', async (_, path, body) => {
  const supervisor = await app.api('supervisor');
  const send = (named: { caseId: string; personId: string }): Promise<Response> =>
    Promise.resolve(supervisor.post(`/api/v1${path(own)}`).send(body(named)));
  const ofHidden = told(await send(hidden));
  expect(ofHidden).toBe(told(await send({ caseId: unknown, personId: unknown })));
  expect(ofHidden).not.toMatch(/^20[01] .*"revision"/);
});
