import type { DemoPersonaId } from '../../../src/domain/staff/demo-personas';
import { supportCaseStream } from '../../../src/domain/support-case/stream';
import { supportCase } from '../../../src/domain/support-case/support-case';
import type { OpenedCase } from '../../../src/domain/support-case/state';
import type { CaseId } from '../../../src/kernel/ids';
import type { TestApp } from '../../support/app';

/** A colleague's case as a supervisor would open it who was chosen by the victim. */
export const staffCase = (app: TestApp, staffVictim: object = {}, change: object = {}) => ({
  kind: 'STAFF_VICTIM_CRIME',
  strands: [{ strand: 'RACE' }],
  reportedAt: '2026-03-02T08:30:00Z',
  lpu: 'LPU-1',
  locationType: 'CUSTODY',
  online: false,
  crimeReference: 'CR/26/000777',
  staffVictim: {
    staffId: app.staffId('staff-victim'),
    capacity: 'OFFICER',
    onDuty: true,
    openedAs: 'SUPERVISOR',
    involvement: 'NOBODY',
    tell: [{ staffId: app.staffId('supervisor'), as: 'SUPERVISOR' }],
    ...staffVictim,
  },
  ...change,
});

export async function open(app: TestApp, persona: DemoPersonaId, body: object, key?: string) {
  const post = (await app.api(persona)).post('/api/v1/cases');
  if (key !== undefined) post.set('Idempotency-Key', key);
  return post.send(body);
}

export async function opened(app: TestApp, persona: DemoPersonaId, body: object): Promise<OpenedCase & { readonly answer: Answer }> {
  const answer = await open(app, persona, body);
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  const { caseId } = answer.body as Answer;
  return { ...(await stateOf(app, caseId)), answer: answer.body as Answer };
}

export type Answer = {
  caseId: string;
  reference: string;
  reach: string;
  says: string;
  next: { text: string; href: string }[];
  personId?: string;
};

export async function stateOf(app: TestApp, caseId: string): Promise<OpenedCase> {
  const loaded = await app.runner.load(supportCase, supportCaseStream(caseId as CaseId));
  if (!loaded || loaded.state.status === 'NOT_OPENED') throw new Error('there is no such case');
  return loaded.state;
}
