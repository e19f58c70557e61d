import { defaultTerms } from '../../../src/domain/obligations/default-terms';
import type { Terms } from '../../../src/domain/obligations/terms';
import type { SupportCaseEvent } from '../../../src/domain/support-case/events';
import type { OpenedCase, SupportCaseState } from '../../../src/domain/support-case/state';
import { supportCaseStream } from '../../../src/domain/support-case/stream';
import { type CaseCommand, supportCase } from '../../../src/domain/support-case/support-case';
import { commandIdOf, eventIdOf } from '../../../src/kernel/derived-ids';
import type { CaseId } from '../../../src/kernel/ids';
import { type OnStream, onStream } from '../../support/given-events';
import { caseId as sceneCase, deed } from '../../domain/support-case/scene';

export type OwedDeed = { readonly type: string };
type Told = OnStream<SupportCaseEvent>;
type InTerms = (terms: Terms) => Terms;

/** The duty of a rule that is owed now; for deeds that name one. */
export const dutyUnder = (state: OpenedCase, rule: string) => {
  const duty = state.owed.obligations.findLast((known) => known.rule === rule);
  if (!duty) throw new Error(`nothing is owed under ${rule}`);
  return duty;
};

/** A case's events with all that follows for its duties, as the log would have them: told by commands, each of which must be taken. */
export class OwedStory {
  private state: SupportCaseState = supportCase.initialState;
  private readonly events: Told[] = [];

  constructor(
    private readonly inTerms: InTerms = (terms) => terms,
    readonly caseId: CaseId = sceneCase,
  ) {}

  tell(command: OwedDeed): this {
    const stream = supportCaseStream(this.caseId);
    const commandId = commandIdOf('story', this.caseId, String(this.events.length));
    const asked = { ...command, terms: this.inTerms(defaultTerms(commandId)) } as CaseCommand;
    const decision = supportCase.decide(asked, this.state);
    if (decision.outcome === 'refused') throw new Error(`${command.type} was refused: ${decision.refusal.code}`);
    decision.events.forEach((event, index) => {
      const eventId = eventIdOf(commandId, stream, index);
      this.state = supportCase.evolve(this.state, { ...event, eventId, metadata: { recordedAt: asked.at } } as never);
      this.events.push(...onStream<SupportCaseEvent>(stream, { ...event, eventId, at: asked.at }));
    });
    return this;
  }

  /** A deed about the duty of a rule. */
  tellOf(rule: string, who: Parameters<typeof deed>[0], type: string, data: object, at: string): this {
    const { obligationId } = dutyUnder(this.opened, rule);
    return this.tell(deed(who, type as never, { obligationId, ...data } as never, at as never));
  }

  get opened(): OpenedCase {
    if (this.state.status === 'NOT_OPENED') throw new Error('the case is not open yet');
    return this.state;
  }

  get told(): readonly Told[] {
    return this.events;
  }
}
