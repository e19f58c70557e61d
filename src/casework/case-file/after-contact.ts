import type { SupportCaseEvent } from '../../domain/support-case/events';
import { attemptOutcomes } from '../../domain/reference-data/contact-outcomes';
import type { CaseFile } from './case-file';

type About = Extract<
  SupportCaseEvent,
  { type: 'ContactRecorded' | 'ContactPlanAgreed' | 'NoContactRequested' | 'ContactWelcomedAgain' | 'PersonDied' | 'DualRoleDeclared' }
>;

/** Contacts are entered in any order: what counts is when each happened. */
export function afterContact(file: CaseFile, event: About): CaseFile {
  switch (event.type) {
    case 'ContactRecorded': {
      const { occurredAt, channel, direction, outcome } = event.data;
      const contact = { occurredAt, channel, direction, outcome };
      if (outcome === 'REACHED') {
        const isLatest = !file.lastReached || file.lastReached.occurredAt <= occurredAt;
        return {
          ...file,
          ...(isLatest && { lastReached: contact }),
          attempts: file.attempts.filter((attempt) => attempt.occurredAt > occurredAt),
        };
      }
      const counts = isAttempt(outcome) && (!file.lastReached || file.lastReached.occurredAt < occurredAt);
      return counts ? { ...file, attempts: [...file.attempts, contact] } : file;
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

const isAttempt = (outcome: string): boolean => (attemptOutcomes as readonly string[]).includes(outcome);
