import { caseRoleLabels } from '../../../../casework/appointees/case-role-words';
import type { NameOfficerForm } from './name-officer.form';

/** What is said once it is saved: whether they are let in now, or wait for a second person. */
export function namedWords({ role, onVictimsWord }: NameOfficerForm, name: string): string {
  const part = caseRoleLabels[role].toLowerCase();
  return onVictimsWord
    ? `Saved: ${name} is now ${part}, as the victim chose.`
    : `Saved: ${name} is proposed as ${part}. A second person has to confirm it before they are let in.`;
}
