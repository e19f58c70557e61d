import type { CaseFile } from '../../../../casework/case-file/case-file';
import { attemptsSince, lastReached } from '../../../../casework/case-file/last-reached';
import type { CaseAction } from '../case-page/case-actions';

/** Law 7: three attempts on different days are for the Inspector to decide on. */
const attemptsBorne = 3;

/** What a case asks for first, for whoever looks after it: one thing, so that a list can be worked through. */
export function nextStep(file: CaseFile): CaseAction {
  const to = (text: string, path: string): CaseAction => ({ text, href: `/cases/${file.caseId}${path}` });
  const isReachable = file.personId !== undefined && file.diedLearntAt === undefined && file.noContactSince === undefined;
  if (file.status === 'CLOSURE_PROPOSED') return to('Waiting for the Inspector to decide on closing', '');
  if (isReachable && attemptsSince(file).length >= attemptsBorne) return to('Tell your Inspector: nobody was reached', '');
  if (isReachable && !lastReached(file)) return to('Make first contact', '/contacts/new');
  if (file.risk === 'NOT_ASSESSED') return to('Assess risk', '/risk-assessments/new');
  if (file.directions.length > 0)
    return to(file.directions.length === 1 ? 'Carry out a direction' : `Carry out ${file.directions.length} directions`, '');
  if (isReachable && file.planAgreedAt === undefined)
    return { text: 'Agree the contact plan', href: `/people/${file.personId ?? ''}/contact-plan` };
  if (isReachable && file.needsAssessedAt === undefined) return to('Assess needs', '/needs-assessments/new');
  return isReachable ? to('Keep in touch', '/contacts/new') : to('Open the case', '');
}
