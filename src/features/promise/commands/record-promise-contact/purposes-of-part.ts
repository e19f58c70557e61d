import { type ContactPurpose, contactPurposes } from '../../../../domain/reference-data/contact-purposes';
import type { Viewer } from '../../../../kernel/viewer';

const bySupervisor: readonly ContactPurpose[] = ['FIRST_CONTACT', 'WELFARE', 'REASSURANCE', 'CONTACT_PLAN', 'OTHER'];
const byWelfareOfficer: readonly ContactPurpose[] = ['WELFARE', 'CONTACT_PLAN', 'REASSURANCE', 'CLOSING', 'OTHER'];
const byInvestigators: readonly ContactPurpose[] = [
  'FIRST_CONTACT',
  'UPDATE',
  'WELFARE',
  'REASSURANCE',
  'CONTACT_PLAN',
  'CLOSING',
  'OTHER',
];

/** What somebody in this part speaks with the victim about. `by`: with the parts that they play in this case. */
export function purposesOf({ posts }: Viewer) {
  const plays = posts.map(({ role }) => role);
  const codes = plays.includes('SUPERVISOR') ? bySupervisor : plays.includes('WELFARE_OFFICER') ? byWelfareOfficer : byInvestigators;
  return contactPurposes.filter(({ code }) => codes.includes(code));
}
