import { supportCaseStream } from '../../../src/domain/support-case/stream';
import { defaultTerms } from '../../../src/domain/obligations/default-terms';
import { supportCase } from '../../../src/domain/support-case/support-case';
import { derivedId } from '../../../src/kernel/derived-ids';
import type { CaseId, CommandId, CorrelationId, LpuCode } from '../../../src/kernel/ids';
import { Views } from '../../../src/projections/views';
import type { TestApp } from '../../support/app';

type Persona = Parameters<TestApp['api']>[0];

export const yesterday = '2026-03-01T09:00:00.000Z';
export const today = '2026-03-02T08:30:00.000Z';

export const review = {
  occurredAt: today,
  type: 'INSPECTOR_FIRST',
  standardMet: true,
  findings: 'Visited the same evening; support was offered.',
} as const;

/** Cases as programs meet them, for tests of what is judged in them. */
export class CasesInHand {
  /** Of the last thing written: what reads with it sees that. */
  position: string | undefined;

  constructor(readonly app: TestApp) {}

  async open(more: object = {}, as: Persona = 'support-officer'): Promise<{ caseId: string; reference: string; revision: string }> {
    const api = await this.app.api(as);
    const person = { name: 'Ottoline Fairweather' };
    const body = { kind: 'HATE_CRIME', strands: [{ strand: 'RACE' }], reportedAt: yesterday, lpu: 'LPU-1', online: false, person, ...more };
    const answer = await api.post('/api/v1/cases').send(body);
    if (answer.status !== 201) throw new Error(`the case was not opened: ${JSON.stringify(answer.body)}`);
    this.position = (answer.body as { position: string }).position;
    return answer.body as { caseId: string; reference: string; revision: string };
  }

  async post(as: Persona, caseId: string, path: string, body: object, headers: Record<string, string> = {}) {
    const answer = await (await this.app.api(as)).post(`/api/v1/cases/${caseId}/${path}`).set(headers).send(body);
    this.position = (answer.body as { position?: string }).position ?? this.position;
    return answer;
  }

  /** Straight to the case: the page of appointments offers only those who hold such a post. */
  async appoint(caseId: string, role: 'OFFICER_IN_CASE' | 'SUPPORT_OFFICER', persona: Persona): Promise<void> {
    const [supervisor, at] = [this.app.staffId('supervisor'), this.app.now()];
    const commandId = derivedId<CommandId>(caseId as CommandId, `appoint ${role}`);
    const by = { staffId: supervisor, posts: [{ role: 'SUPERVISOR', lpu: 'LPU-1' as LpuCode }] };
    const { position } = await this.app.runner.execute(
      supportCase,
      supportCaseStream(caseId as CaseId),
      { type: 'AppointOfficer', by, at, data: { role, staffId: this.app.staffId(persona) }, terms: defaultTerms(commandId) },
      {
        commandId,
        correlationId: commandId as string as CorrelationId,
        actor: { kind: 'person', staffId: supervisor, role: 'SUPERVISOR' },
        at,
      },
    );
    await this.app.nest.get(Views, { strict: false }).caughtUp(position);
  }

  /** Where an entry stands in its case's history. */
  async revisionOf(caseId: string, eventId: string): Promise<string> {
    const { body } = await (await this.app.api('inspector')).get(`/api/v1/cases/${caseId}/timeline`);
    const found = (body.items as { eventId: string; revision: number }[]).find((item) => item.eventId === eventId);
    return String(found?.revision);
  }

  async reviewed(caseId: string, more: object = {}): Promise<string> {
    const answer = await this.post('inspector', caseId, 'reviews', { ...review, risk: 'MEDIUM', ...more });
    if (answer.status !== 201) throw new Error(`the review was refused: ${JSON.stringify(answer.body)}`);
    return String(answer.body.revision);
  }
}
