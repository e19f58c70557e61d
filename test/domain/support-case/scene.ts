import type { CaseId, ContactId, DirectionId, EventId, IncidentId, LpuCode, PersonId, StaffId, SubjectId } from '../../../src/kernel/ids';
import { instant } from '../../../src/kernel/instant';
import type { Plain } from '../../../src/kernel/personal';
import { plain } from '../../../src/kernel/personal';
import type { By } from '../../../src/domain/support-case/by';
import type { SupportCaseCommand } from '../../../src/domain/support-case/command';
import type { CaseworkEvent } from '../../../src/domain/support-case/events';
import { casework } from '../../../src/domain/support-case/support-case';
import { decider } from '../../support/decider';

export const numbered = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
export const now = instant('2026-03-02T09:00:00.000Z');
export const earlier = instant('2026-03-01T18:00:00.000Z');
export const later = instant('2026-03-09T09:00:00.000Z');
export const caseId = numbered(1) as CaseId;
export const otherCase = numbered(2) as CaseId;
export const amira = numbered(3) as PersonId;
export const incident = numbered(4) as IncidentId;
export const otherIncident = numbered(5) as IncidentId;
export const suspect = numbered(6) as SubjectId;
export const entry = numbered(7) as EventId;
export const contact = (number = 1): ContactId => numbered(100 + number) as ContactId;
export const direction = (number = 1): DirectionId => numbered(200 + number) as DirectionId;
export const lpu = (number: number): LpuCode => `LPU-${String(number)}` as LpuCode;
export const staff = (number: number): StaffId => numbered(900 + number) as StaffId;
export const hers = (said: string): Plain => plain(amira as string as SubjectId, said);

const by = (number: number, role: string, unit: number | null): By => ({
  staffId: staff(number),
  posts: [{ role, lpu: unit === null ? null : lpu(unit) }],
});
export const supportOfficer = by(1, 'SUPPORT_OFFICER', 1);
export const officerInCase = by(2, 'OFFICER_IN_CASE', 1);
export const supervisor = by(3, 'SUPERVISOR', 1);
export const inspector = by(4, 'INSPECTOR', 1);
export const dutyInspector = by(5, 'DUTY_INSPECTOR', 1);
export const otherInspector = by(6, 'INSPECTOR', 2);
export const seniorLead = by(7, 'SENIOR_LEAD', null);
export const analyst = by(8, 'ANALYST', null);
export const distantOfficer = by(9, 'SUPPORT_OFFICER', 3);
export const otherSupervisor = by(10, 'SUPERVISOR', 2);
export const protection = by(11, 'DATA_PROTECTION', null);
export const everyone = [
  supportOfficer,
  officerInCase,
  supervisor,
  inspector,
  dutyInspector,
  otherInspector,
  seniorLead,
  analyst,
  distantOfficer,
  otherSupervisor,
  protection,
];

type Of<T extends SupportCaseCommand['type']> = Extract<SupportCaseCommand, { type: T }>;
/** A command by somebody at the fixed moment. */
export const deed = <T extends SupportCaseCommand['type']>(who: By, type: T, data: Of<T>['data'], at = now): SupportCaseCommand =>
  ({ type, by: who, at, data }) as unknown as SupportCaseCommand;

export const opening = {
  caseId,
  kind: 'HATE_CRIME',
  strands: [{ strand: 'RACE' }],
  victim: 'NAMED',
  personId: amira,
  reportedAt: earlier,
  online: false,
  lpu: lpu(1),
} as const;
export const open = deed(supportOfficer, 'OpenCase', opening);

/** The events of a story told by commands, each of which must be taken. */
export function story(...commands: readonly SupportCaseCommand[]): readonly CaseworkEvent[] {
  return commands.reduce<readonly CaseworkEvent[]>((history, command) => {
    const { events, refusal } = decider(casework)
      .given(...history)
      .when(command);
    if (refusal) throw new Error(`${command.type} was refused: ${refusal.code}`);
    return [...history, ...events];
  }, []);
}

export const after = (...commands: readonly SupportCaseCommand[]) => decider(casework).given(...story(open, ...commands));

export const reached = {
  contactId: contact(),
  occurredAt: earlier,
  channel: 'TELEPHONE',
  direction: 'OUTBOUND',
  outcome: 'REACHED',
  purposes: ['UPDATE'],
} as const;
export const review = { type: 'INSPECTOR_FIRST', occurredAt: now, standardMet: true, findings: 'Everything was done in time.' } as const;
export const firstReview = deed(inspector, 'RecordReview', { ...review, risk: 'STANDARD' });
export const propose = deed(supportOfficer, 'ProposeClosure', { occurredAt: now, outcomeType: 18, reason: 'Nothing left to do' });
export const closureReview = deed(inspector, 'RecordReview', { ...review, type: 'CLOSURE' });
export const close = deed(inspector, 'CloseCase', { occurredAt: now });
export const closing = [firstReview, propose, closureReview, close] as const;
