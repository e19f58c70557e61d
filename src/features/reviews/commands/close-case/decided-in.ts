import type { Decided } from '../decide-on-case/decide-on-case.command';
import type { DecideClosureForm } from './ending.form';

/** One page, two deeds: the Inspector closes, or sends back with why. */
export function decidedIn({ decision, occurredAt, outcomeType, reason }: DecideClosureForm): Decided {
  return decision === 'CLOSE'
    ? { type: 'CloseCase', data: { occurredAt, outcomeType, reason } }
    : { type: 'ReturnClosure', data: { occurredAt, reason: reason ?? '' } };
}
