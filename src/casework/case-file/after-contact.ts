import type { RecordedEvent } from '../../kernel/event';
import type { SupportCaseEvent } from '../../domain/support-case/events';
import type { CaseFile } from './case-file';

type About = RecordedEvent<
  Extract<
    SupportCaseEvent,
    { type: 'ContactRecorded' | 'ContactPlanAgreed' | 'NoContactRequested' | 'ContactWelcomedAgain' | 'PersonDied' | 'DualRoleDeclared' }
  >
>;

export function afterContact(file: CaseFile, event: About): CaseFile {
  switch (event.type) {
    case 'ContactRecorded': {
      const { occurredAt, channel, direction, outcome } = event.data;
      return { ...file, contacts: [...file.contacts, { eventId: event.eventId, occurredAt, channel, direction, outcome }] };
    }
    case 'ContactPlanAgreed':
      return { ...file, planAgreedAt: event.data.agreedAt };
    case 'NoContactRequested':
      return { ...file, noContactSince: event.data.occurredAt };
    case 'ContactWelcomedAgain': {
      const { noContactSince: _, ...welcomed } = file;
      return welcomed;
    }
    case 'PersonDied':
      return { ...file, diedLearntAt: event.data.learntAt };
    case 'DualRoleDeclared':
      return { ...file, dualRoleSince: event.data.declaredAt };
  }
}
