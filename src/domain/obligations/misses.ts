import type { Instant } from '../../kernel/instant';
import type { Obligation, Owed } from './engine/owed';

/** Missed by the clock, whether anybody has written it down or not, and whatever came after. */
export const isMissed = ({ breachedAt, status, dueAt }: Pick<Obligation, 'breachedAt' | 'status' | 'dueAt'>, at: Instant): boolean =>
  breachedAt !== undefined || (status === 'OPEN' && dueAt < at);

/** What was missed in this case and no reviewer has answered by name yet: until then no standard was met. */
export const unansweredMisses = ({ obligations }: Owed, at: Instant): readonly Obligation[] =>
  obligations.filter((duty) => isMissed(duty, at) && !duty.isAnswered);
