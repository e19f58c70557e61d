import type { SafeTime } from '../../../domain/person/contact-plan-shape';
import { defaultTerms } from '../../../domain/obligations/default-terms';
import type { Terms } from '../../../domain/obligations/terms';
import type { SupportCaseEvent } from '../../../domain/support-case/events';
import { evolve } from '../../../domain/support-case/evolve';
import type { SupportCaseState } from '../../../domain/support-case/state';
import { supportCaseStream } from '../../../domain/support-case/stream';
import { supportCase, type CaseCommand } from '../../../domain/support-case/support-case';
import { eventIdOf } from '../../../kernel/derived-ids';
import type { CaseId, CommandId } from '../../../kernel/ids';

/** What duties of the story are reckoned by: what the product comes with, and when the person may be called. */
export const storyTerms = (commandId: CommandId, safeTimes: readonly SafeTime[] | undefined): Terms => ({
  ...defaultTerms(commandId),
  ...(safeTimes && { safeTimes }),
});

export type Decided = { readonly state: SupportCaseState; readonly events: readonly SupportCaseEvent[] };

/** The story came to a deed that the law of the house does not allow. */
export class DeedRefused extends Error {
  constructor(code: string, { type, at }: Pick<CaseCommand, 'type' | 'at'>) {
    super(`the story was refused: ${code} for ${type} at ${at}`);
    this.name = 'DeedRefused';
  }
}

/** What the decider makes of a deed, and the case afterwards. Throws DeedRefused. */
export function decideDeed(before: SupportCaseState, caseId: CaseId, command: CaseCommand): Decided {
  const decision = supportCase.decide(command, before);
  if (decision.outcome === 'refused') throw new DeedRefused(decision.refusal.code, command);
  const stream = supportCaseStream(caseId);
  const state = decision.events.reduce<SupportCaseState>(
    (known, event, index) =>
      evolve(known, { ...event, eventId: eventIdOf(command.terms.commandId, stream, index), metadata: { recordedAt: command.at } }),
    before,
  );
  return { state, events: decision.events };
}

/** Whether a command of the clock would write anything at all. */
export function writesAnything(state: SupportCaseState, command: CaseCommand): boolean {
  const decision = supportCase.decide(command, state);
  return decision.outcome === 'accepted' && decision.events.length > 0;
}
