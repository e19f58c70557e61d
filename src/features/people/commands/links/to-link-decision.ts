import type { LinkId } from '../../../../domain/person/events';
import type { PersonChange } from '../change-person/change-person.command';
import type { DecideLinkForm } from './decide-link.form';

export function toLinkDecision({ answer, reason }: DecideLinkForm, linkId: LinkId): PersonChange {
  if (answer === 'CONFIRM') return { type: 'ConfirmLink', linkId };
  return answer === 'DECLINE' ? { type: 'DeclineLink', linkId, reason } : { type: 'Unlink', linkId, reason: reason ?? '' };
}
