import type { Obligation } from '../../domain/obligations/engine/owed';
import type { SupportCaseRefusal } from '../../domain/support-case/refusal';
import { CommandRefused } from '../../kernel/command';
import type { MissAnswered } from './miss-answered';
import { missInput } from './miss-fields';

/** What forms ask beyond the law: throws CommandRefused at the first miss that was shown and not answered under a standard that was met. */
export function refuseUnanswered(misses: readonly Obligation[], answered: readonly MissAnswered[] = []): void {
  const open = misses.filter(({ obligationId }) => !answered.some((miss) => miss.obligationId === obligationId));
  const [first] = open;
  if (!first) return;
  const refusal: SupportCaseRefusal = {
    code: 'MISSES_UNANSWERED',
    field: missInput(misses.indexOf(first)),
    misses: open.map(({ obligationId }) => obligationId),
  };
  throw new CommandRefused(refusal);
}
