import { commandIdOf, eventIdOf } from '../../../src/kernel/derived-ids';
import type { Instant } from '../../../src/kernel/instant';
import { defaultTerms } from '../../../src/domain/obligations/default-terms';
import type { RecordedCaseEvent } from '../../../src/domain/obligations/engine/recorded';
import type { Terms } from '../../../src/domain/obligations/terms';
import type { SupportCaseState } from '../../../src/domain/support-case/state';
import { supportCaseStream } from '../../../src/domain/support-case/stream';
import { type CaseCommand, supportCase } from '../../../src/domain/support-case/support-case';
import { caseId } from '../support-case/scene';

type Untermed = CaseCommand extends infer One ? (One extends CaseCommand ? Omit<One, 'terms'> : never) : never;
export type ToldWithDuties = { readonly state: SupportCaseState; readonly events: readonly RecordedCaseEvent[] };

/** What people make of a case, with all that is owed in it, as the log would have it; what is refused writes nothing. */
export function toldWithDuties(deeds: readonly Untermed[], terms: Terms = defaultTerms(commandIdOf('test', 'told', '0'))): ToldWithDuties {
  const stream = supportCaseStream(caseId);
  let state: SupportCaseState = supportCase.initialState;
  const told: RecordedCaseEvent[] = [];
  for (const [index, deed] of deeds.entries()) {
    const commandId = commandIdOf('test', 'told', String(index));
    const decision = supportCase.decide({ ...deed, terms: { ...terms, commandId } } as CaseCommand, state);
    const events = decision.outcome === 'accepted' ? decision.events : [];
    for (const [place, event] of events.entries()) {
      const metadata = { recordedAt: (deed as { at: Instant }).at, commandId };
      const recorded: RecordedCaseEvent = { ...event, eventId: eventIdOf(commandId, stream, place), metadata };
      told.push(recorded);
      state = supportCase.evolve(state, recorded);
    }
  }
  return { state, events: told };
}
