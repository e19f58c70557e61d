import type { SupportCaseCommand } from '../../src/domain/support-case/command';
import type { Instant } from '../../src/kernel/instant';
import type { TestApp } from './app';
import { ToldCase } from './told-case';

type Opening = Extract<SupportCaseCommand, { type: 'OpenCase' }>['data'];
type Changes = Partial<Omit<Opening, 'staffVictim'>> & { readonly of?: Partial<NonNullable<Opening['staffVictim']>> };

/** The case of the persona who is a colleague and a victim, reported the evening before: supervisor, Inspector, welfare officer and officer in the case are let in. */
export async function toldColleague(app: TestApp, label: string, { of = {}, ...changes }: Changes = {}): Promise<ToldCase> {
  const told = new ToldCase(app, label);
  const letIn = (persona: Parameters<TestApp['staffId']>[0], as: NonNullable<Opening['staffVictim']>['tell'][number]['as']) => ({
    staffId: app.staffId(persona),
    as,
  });
  await told.open(
    {
      name: 'Tamsin Oduya-Reed',
      kind: 'STAFF_VICTIM_CRIME',
      risk: 'MEDIUM',
      reportedAt: '2026-03-01T18:00:00.000Z' as Instant,
      ...changes,
      staffVictim: {
        staffId: app.staffId('staff-victim'),
        capacity: 'OFFICER',
        onDuty: true,
        hospitalised: false,
        openedAs: 'SUPERVISOR',
        involvement: 'NOBODY',
        earlierIncidents: 0,
        tell: [
          letIn('supervisor', 'SUPERVISOR'),
          letIn('inspector', 'INSPECTOR'),
          letIn('welfare-officer', 'WELFARE_OFFICER'),
          letIn('officer-in-case', 'OFFICER_IN_CASE'),
        ],
        ...of,
      },
    },
    'supervisor',
  );
  return told;
}
