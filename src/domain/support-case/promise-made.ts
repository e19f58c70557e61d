import { refused } from '../../kernel/decider';
import type { ObligationCommand } from '../obligations/deeds/commands';
import type { Terms } from '../obligations/terms';
import { versionOf } from '../obligations/terms';
import { isStaffVictimKind } from './classification';
import type { SupportCaseCommand } from './command';
import type { CaseDecision } from './concern';
import { promiseMade } from './events-promise';
import { fact } from './fact';

/** Pins the promise of the pack that is in force on the day of the report, next to the opening of a colleague's case. */
export function withPromise(command: SupportCaseCommand | ObligationCommand, decision: CaseDecision, { packAt }: Terms): CaseDecision {
  if (command.type !== 'OpenCase' || decision.outcome === 'refused' || !isStaffVictimKind(command.data.kind)) return decision;
  const pack = packAt(command.data.reportedAt);
  if (!pack.promise) return refused({ code: 'PROMISE_NOT_ADOPTED' });
  const [opened, ...rest] = decision.events;
  if (!opened) return decision;
  const { label, points } = pack.promise;
  return { ...decision, events: [opened, fact(promiseMade, { policyVersion: versionOf(pack), label, points: [...points] }), ...rest] };
}
