import type { Terms } from '../../../src/domain/obligations/terms';
import type { By } from '../../../src/domain/support-case/by';
import type { GrantedPart } from '../../../src/domain/support-case/granted-part';
import type { CaseId, StaffId } from '../../../src/kernel/ids';
import { deed, inspector, lpu, numbered, officerInCase, opening, seniorLead, staff, supervisor } from '../../domain/support-case/scene';
import { OwedStory } from '../obligations/owed-story';

export const victim = staff(40);
export const perpetrator = staff(41);
const alone = (staffId: StaffId, role: string): By => ({ staffId, posts: [{ role, lpu: lpu(1) }] });
export const chosen = alone(staff(42), 'SUPERVISOR');
export const welfareOfficer = alone(staff(43), 'WELFARE_OFFICER');
/** Has a post in the unit, and was not let in. */
export const stranger = alone(staff(44), 'SUPERVISOR');
export const theVictim = alone(victim, 'SUPPORT_OFFICER');

export const letIn = (staffId: StaffId, as: GrantedPart) => ({ staffId, as });
export const toldAtFirst = [
  letIn(chosen.staffId, 'SUPERVISOR'),
  letIn(welfareOfficer.staffId, 'WELFARE_OFFICER'),
  letIn(inspector.staffId, 'INSPECTOR'),
  letIn(officerInCase.staffId, 'OFFICER_IN_CASE'),
];

export const staffVictim = {
  staffId: victim,
  capacity: 'OFFICER',
  onDuty: true,
  hospitalised: false,
  openedAs: 'SUPERVISOR',
  involvement: 'NOBODY',
  tell: toldAtFirst,
  earlierIncidents: 0,
} as const;

type Opening = { readonly nth?: number; readonly facts?: object; readonly of?: object; readonly terms?: (terms: Terms) => Terms };

/** The case of a colleague, as it is on the evening of the report. */
export function openedForColleague({ nth = 1, facts = {}, of = {}, terms }: Opening = {}): OwedStory {
  const caseId = numbered(nth) as CaseId;
  const details = { ...opening, caseId, kind: 'STAFF_VICTIM_CRIME', risk: 'MEDIUM', ...facts, staffVictim: { ...staffVictim, ...of } };
  return new OwedStory(terms, caseId).tell(deed(supervisor, 'OpenCase', details as never));
}

export const voice = {
  contactId: numbered(301) as never,
  occurredAt: '2026-03-01T20:00:00.000Z' as never,
  channel: 'TELEPHONE',
  direction: 'OUTBOUND',
  outcome: 'REACHED',
  purposes: ['WELFARE'],
  note: 'Asked how she is. Not part of the job.',
} as const;
export const spoke = deed(chosen, 'RecordContact', voice as never);
export { seniorLead, inspector, officerInCase };
