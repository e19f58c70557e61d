import type { TestApp } from '../../support/app';
import type { DemoPersonaId } from '../../../src/domain/staff/demo-personas';

export type Opened = { readonly caseId: string; readonly personId: string; readonly reference: string };

/** A case of a named person in a unit, opened through the door. */
export async function openCaseFor(app: TestApp, name: string, persona: DemoPersonaId = 'support-officer', lpu = 'LPU-1'): Promise<Opened> {
  const answer = await (
    await app.api(persona)
  )
    .post('/api/v1/cases')
    .send({
      kind: 'HATE_CRIME',
      strands: [{ strand: 'RACE' }],
      reportedAt: '2026-03-01T20:15:00Z',
      lpu,
      online: false,
      person: { name, telephone: '07700 900461' },
    })
    .expect(201);
  return answer.body as Opened;
}
